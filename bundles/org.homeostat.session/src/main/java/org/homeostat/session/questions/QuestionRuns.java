package org.homeostat.session.questions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.analysis.games.GameException;
import org.homeostat.analysis.games.Workers;
import org.homeostat.analysis.played.PlayedAnswer;
import org.homeostat.compiler.p3settings.Setting;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
import org.homeostat.language.syntax.DeepStack;
import org.homeostat.model.econ.Absorption;
import org.homeostat.model.econ.Attribution;
import org.homeostat.model.econ.Coalition;
import org.homeostat.model.econ.Fit;
import org.homeostat.model.econ.Game;
import org.homeostat.model.econ.Question;
import org.homeostat.session.CancelledException;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.RunRequest;
import org.homeostat.session.check.Model;
import org.homeostat.session.check.Questions;

/** Answers questions that need many runs. */
public final class QuestionRuns {

    private static final int LOOK_MILLISECONDS = 20;

    private final Model model;
    private final List<Setting> settings;
    private final RunRequest request;
    private final Function<String, RunOptions> seeds;
    private final CoalitionCaches caches;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /**
     * Prepares for questions.
     *
     * @param settings the parameters to replace
     * @param request how to run
     * @param seeds with what a scenario draws its shocks
     * @param version the version of Homeostat, for what is kept between runs
     */
    public QuestionRuns(Model model, List<Setting> settings, RunRequest request, Function<String, RunOptions> seeds,
            String version) {
        this.model = model;
        this.settings = settings;
        this.request = request;
        this.seeds = seeds;
        this.caches = new CoalitionCaches(folder(), version + " " + String.join(" ", request.settings()));
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("homeostat.cache")).map(Path::of);
    }

    /** Whether questions of this kind are answered here. */
    public static boolean answers(Question question) {
        return question instanceof Game || question instanceof Coalition || question instanceof Absorption
                || question instanceof Attribution || question instanceof Fit;
    }

    /**
     * Answers questions.
     *
     * @param questions the questions, of kinds that are answered here
     * @param progress hears of it
     * @return the answers, in the same order
     * @throws RunFailedException where one can't be answered
     * @throws CancelledException if {@code progress} says so
     */
    public List<PlayedAnswer> answer(List<Question> questions, Progress progress) throws RunFailedException {
        List<PlayedAnswer> answers = new ArrayList<>();
        for (Question question : questions) {
            progress.begin("Answering " + question.getName(), 1);
            answers.add(await(question, progress));
            progress.worked(1);
        }
        return answers;
    }

    private PlayedAnswer await(Question question, Progress progress) throws RunFailedException {
        CompletableFuture<PlayedAnswer> work = CompletableFuture.supplyAsync(() -> answer(question),
                task -> {
                    Thread thread = new Thread(null, task, "question", DeepStack.BYTES);
                    thread.setDaemon(true);
                    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
                    thread.start();
                });
        while (true) {
            try {
                return work.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException working) {
                if (progress.isCancelled()) {
                    cancelled.set(true);
                }
            } catch (InterruptedException e) {
                cancelled.set(true);
                Thread.currentThread().interrupt();
                throw new CancelledException();
            } catch (ExecutionException e) {
                throw new RunFailedException(List.of(problem(question, e.getCause())));
            }
        }
    }

    private PlayedAnswer answer(Question question) {
        try (Workers workers = new Workers(request.threads())) {
            Laboratory laboratory = new Laboratory(model, settings, request.engine(), seeds, cancelled::get,
                    workers);
            return switch (question) {
                case Game game -> new GameRun(game, laboratory).answer();
                case Coalition coalition -> new CoalitionRun(coalition, laboratory, caches).answer();
                case Absorption absorption -> new AbsorptionRun(absorption, laboratory).answer();
                case Attribution attribution -> new AttributionRun(attribution, laboratory).answer();
                case Fit fit -> new FitRun(fit, laboratory).answer();
                default -> throw new QuestionException(question, "questions of this kind are not answered here");
            };
        }
    }

    private Problem problem(Question question, Throwable failure) {
        EObject place = failure instanceof QuestionException told && told.place().eResource() != null ? told.place()
                : question;
        return switch (failure) {
            case org.homeostat.engine.CancelledException stopped -> throw new CancelledException();
            case ModelException stopped -> Questions.problem(model, place, stopped.failures().get(0).message());
            case QuestionException wrong -> Questions.problem(model, place, wrong.getMessage());
            case GameException wrong -> Questions.problem(model, place, wrong.getMessage());
            case IllegalArgumentException wrong -> Questions.problem(model, place, wrong.getMessage());
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            default -> throw new IllegalStateException(failure);
        };
    }
}
