package org.homeostat.session.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.homeostat.analysis.accounts.AccountTable;
import org.homeostat.analysis.accounts.Accounts;
import org.homeostat.compiler.Asked;
import org.homeostat.engine.Backend;
import org.homeostat.ir.Period;
import org.homeostat.ir.TimeAxis;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.Scenario;
import org.homeostat.results.NumberText;
import org.homeostat.session.AccountRequest;
import org.homeostat.session.CancelledException;
import org.homeostat.session.Problem;
import org.homeostat.session.Progress;
import org.homeostat.session.RunFailedException;
import org.homeostat.session.Severity;
import org.homeostat.session.accounts.AccountBook;
import org.homeostat.session.accounts.Economies;
import org.homeostat.session.accounts.SectorBook;
import org.homeostat.session.check.Model;
import org.homeostat.session.check.Questions;

/** Runs scenarios for their accounts. */
public final class Accounting {

    private final Model model;
    private final Batch batch;

    /** The accounts of a model as its text says it. */
    public Accounting(Model model) {
        this(model, new Batch(model, List.of(), new Seeds(model, OptionalLong.empty())));
    }

    /** The accounts of a model with the parameters and seeds of a run. */
    Accounting(Model model, Batch batch) {
        this.model = model;
        this.batch = batch;
    }

    /**
     * Balance sheets and transaction flows.
     *
     * @throws RunFailedException if the request names what is not there, or the scenario fails
     * @throws CancelledException if {@code progress} says so
     */
    public List<AccountTable> tables(AccountRequest request, Progress progress) throws RunFailedException {
        if (model.scenarios().isEmpty() && request.scenario().isEmpty()) {
            return List.of();
        }
        String scenario = request.scenario().orElse(model.scenarios().keySet().stream().findFirst().orElse(""));
        if (!model.scenarios().containsKey(scenario)) {
            throw new RunFailedException(List.of(Problem.ofRequest("--scenario " + scenario, "there is no scenario "
                    + scenario + "; there are " + String.join(", ", model.scenarios().keySet()))));
        }
        List<Economy> all = Economies.of(model.scenarios().get(scenario));
        List<Economy> economies = all.stream()
                .filter(one -> request.economy().isEmpty() || one.getName().equals(request.economy().get())).toList();
        if (economies.isEmpty() && request.economy().isPresent()) {
            throw new RunFailedException(List.of(Problem.ofRequest("--economy " + request.economy().get(),
                    "there is no economy of this name with sectors; there are "
                            + all.stream().map(Economy::getName).collect(Collectors.joining(", ")))));
        }
        List<AccountTable> tables = new ArrayList<>();
        for (Accounts accounts : accounts(scenario, economies, request.period(), progress)) {
            tables.addAll(tables(accounts));
        }
        return tables;
    }

    /** The tables of all economies of a scenario in the last period; nothing where none has sectors. */
    List<AccountTable> ofRun(String scenario) throws RunFailedException {
        return tables(new AccountRequest(Optional.of(scenario), Optional.empty(), Optional.empty()), Progress.NONE);
    }

    /**
     * What a published balance sheet of the first period leaves over, as warnings at the instruments.
     *
     * @throws CancelledException if {@code progress} says so
     */
    List<Problem> opening(Scenario scenario, Progress progress) {
        List<Economy> economies = Economies.of(scenario).stream()
                .filter(one -> !instruments(one).isEmpty()).toList();
        List<Problem> problems = new ArrayList<>();
        try {
            for (Accounts accounts : accounts(scenario.getName(), economies, Optional.of(""), progress)) {
                Economy economy = economies.stream().filter(one -> one.getName().equals(accounts.economy()))
                        .findFirst().orElseThrow();
                for (AccountTable.Gap gap : accounts.balanceSheet().gaps()) {
                    instruments(economy).stream().filter(one -> gap.row() && one.getName().equals(gap.name()))
                            .forEach(one -> problems.add(warning(one, accounts, gap)));
                }
            }
        } catch (RunFailedException e) {
            return List.of();
        }
        return problems;
    }

    private Problem warning(Instrument instrument, Accounts accounts, AccountTable.Gap gap) {
        Problem place = Questions.problem(model, instrument, "the balance sheet of " + accounts.economyLabel() + " in "
                + accounts.period() + " doesn't add up: what is held of " + gap.name() + " is "
                + NumberText.of(Math.abs(gap.amount())) + NumberText.unitBehind(accounts.unit())
                + (gap.amount() > 0 ? " more" : " less") + " than what is issued");
        return new Problem(Severity.WARNING, place.file(), place.line(), place.column(), place.offset(), place.length(),
                place.message());
    }

    private static List<Instrument> instruments(Economy economy) {
        return new SectorBook(economy.getType()).instruments();
    }

    /** Both tables; the balance sheet only where there are instruments. */
    static List<AccountTable> tables(Accounts accounts) {
        return accounts.claims().isEmpty() ? List.of(accounts.transactionFlows())
                : List.of(accounts.balanceSheet(), accounts.transactionFlows());
    }

    /**
     * The accounts of economies of one scenario.
     *
     * @param at the period; the empty text for the first one
     */
    private List<Accounts> accounts(String scenario, List<Economy> economies, Optional<String> at, Progress progress)
            throws RunFailedException {
        Optional<TimeAxis> time = model.compiled(scenario).flatMap(one -> one.model()).map(flat -> flat.time());
        if (economies.isEmpty() || time.isEmpty()) {
            return List.of();
        }
        List<AccountBook> books = new ArrayList<>();
        for (Economy economy : economies) {
            int period = at.isEmpty() ? AccountBook.lastPeriod(economy, time.get())
                    : at.get().isEmpty() ? 0 : period(at.get(), time.get());
            books.add(new AccountBook(economy, time.get(), period));
        }
        List<Asked> asked = books.stream().flatMap(book -> book.asked().stream()).distinct().toList();
        progress.begin("Running " + scenario, 1);
        Batch.Done done = batch.asking(asked)
                .run(List.of(scenario), Backend.BYTECODE, 1, progress).get(scenario);
        return books.stream().map(book -> book.accounts(done.scenario(), done.numbers(), model.units())).toList();
    }

    private static int period(String text, TimeAxis time) throws RunFailedException {
        try {
            int index = time.indexOf(Period.parse(text));
            if (index >= 0 && index < time.length()) {
                return index;
            }
        } catch (IllegalArgumentException e) {
            throw new RunFailedException(List.of(Problem.ofRequest("--at " + text, e.getMessage())));
        }
        throw new RunFailedException(List.of(Problem.ofRequest("--at " + text, "the scenario runs from "
                + time.first() + " to " + time.last())));
    }
}
