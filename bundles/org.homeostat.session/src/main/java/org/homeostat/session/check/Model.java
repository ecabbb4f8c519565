package org.homeostat.session.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.compiler.ScenarioCompiler;
import org.homeostat.compiler.p3settings.Setting;
import org.homeostat.engine.Backend;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.Simulator;
import org.homeostat.ir.FlatModel;
import org.homeostat.model.econ.Compare;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.Expectation;
import org.homeostat.model.econ.Question;
import org.homeostat.model.econ.Scenario;
import org.homeostat.session.files.ProjectFolder;

/** A model file that was read, with what it sees. Not for several threads at a time. */
public final class Model {

    private final ProjectFolder project;
    private final EconFile file;
    private final String hash;
    private final ScenarioCompiler compiler;
    private final SettingReader settings;
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final Map<String, CompiledScenario> compiled = new LinkedHashMap<>();

    Model(ProjectFolder project, EconFile file, String hash, ScenarioCompiler compiler, SettingReader settings) {
        this.project = project;
        this.file = file;
        this.hash = hash;
        this.compiler = compiler;
        this.settings = settings;
        declared(Scenario.class).stream().filter(scenario -> scenario.getName() != null)
                .forEach(scenario -> scenarios.putIfAbsent(scenario.getName(), scenario));
        for (Question question : questions()) {
            QuestionText.scenarios(question).forEach(this::know);
        }
        for (Expectation expectation : declared(Expectation.class)) {
            if (expectation.getOf() instanceof Scenario scenario && !scenario.eIsProxy()
                    && scenario.getName() != null) {
                know(scenario);
            }
        }
    }

    private void know(Scenario scenario) {
        scenarios.putIfAbsent(scenario.getName(), scenario);
    }

    /** The project that the file belongs to. */
    public ProjectFolder project() {
        return project;
    }

    /** The parsed file. */
    public EconFile file() {
        return file;
    }

    /** Digest of the text of all files of the model, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** Reads settings in terms of this model. */
    public SettingReader settings() {
        return settings;
    }

    /** The scenarios of the file and those that its questions are about, by name. */
    public Map<String, Scenario> scenarios() {
        return Collections.unmodifiableMap(scenarios);
    }

    /** The names of the scenarios that the file itself declares, in its order. */
    public List<String> ownScenarios() {
        return declared(Scenario.class).stream().map(Scenario::getName).filter(name -> name != null).toList();
    }

    /** The questions of the file, in its order. */
    public List<Question> questions() {
        return declared(Question.class).stream().filter(question -> question.getName() != null).toList();
    }

    /** The declarations of one kind in the file, in its order. */
    public <T> List<T> declared(Class<T> kind) {
        return file.getDeclarations().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The scenario as the text says it; empty if it could not be compiled or was not tried. */
    public Optional<CompiledScenario> compiled(String scenario) {
        return Optional.ofNullable(compiled.get(scenario));
    }

    /** Compiles a scenario with some parameters replaced. */
    public CompiledScenario compile(String scenario, List<Setting> replaced) {
        CompiledScenario known = compiled.get(scenario);
        return replaced.isEmpty() && known != null ? known : compiler.compile(scenarios.get(scenario), replaced);
    }

    /** Compiles every scenario and looks whether it could be run and questions answered. */
    void compileAll(Diagnosis diagnosis) {
        for (Map.Entry<String, Scenario> each : scenarios.entrySet()) {
            CompiledScenario result = compiler.compile(each.getValue(), List.of());
            compiled.put(each.getKey(), result);
            result.findings().forEach(diagnosis::add);
            result.model().ifPresent(model -> order(model, diagnosis));
        }
        if (!diagnosis.hasErrors()) {
            Questions questions = new Questions(this);
            declared(Compare.class).forEach(compare -> questions.problems(compare).forEach(diagnosis::add));
        }
    }

    private void order(FlatModel model, Diagnosis diagnosis) {
        try {
            Simulator.of(model, Backend.INTERPRETER);
        } catch (ModelException e) {
            e.failures().forEach(failure -> diagnosis.add(Diagnosis.problem(failure, project.given().toString())));
        }
    }
}
