package org.homeostat.engine;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.KernelCompiler;
import org.homeostat.engine.p1order.BlockOrder;
import org.homeostat.engine.p1order.EquationTable;
import org.homeostat.engine.p1order.InitialValue;
import org.homeostat.engine.p1order.ParameterOrder;
import org.homeostat.engine.p1order.StartOrder;
import org.homeostat.engine.p2derive.LoopForm;
import org.homeostat.engine.p3bytecode.BytecodeCompiler;
import org.homeostat.engine.p3interpret.Interpreter;
import org.homeostat.engine.p4solve.Beginning;
import org.homeostat.engine.p4solve.ExplicitStage;
import org.homeostat.engine.p4solve.Loop;
import org.homeostat.engine.p4solve.LoopStage;
import org.homeostat.engine.p4solve.Run;
import org.homeostat.engine.p4solve.Stage;
import org.homeostat.engine.p4solve.StockStage;
import org.homeostat.ir.Accumulation;
import org.homeostat.ir.Definition;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Parameter;

/**
 * Runs a flat model.
 *
 * <pre>
 *   FlatModel
 *      |  p1order      equations by slot; parameters, starts and equations in order; loops torn
 *      v
 *   blocks
 *      |  p2derive     each loop as residuals and exact derivatives
 *      v
 *   assignments
 *      |  p3interpret  or  p3bytecode
 *      v
 *   kernels
 *      |  p4solve      period by period, Newton's method in each loop
 *      v
 *   Trajectory
 * </pre>
 *
 * A simulator does not change and may run on many threads at once. Whatever the backend, the machine and the number of
 * threads, a run gives the same bits.
 */
public final class Simulator {

    /** The largest loop that is also tried with every variable torn: the Jacobian is dense then. */
    private static final int LARGEST_DENSE = 1_000;

    private final FlatModel model;
    private final EquationTable table;
    private final List<Parameter> parameters;
    private final List<InitialValue> initialValues;
    private final List<Block> blocks;
    private final List<Stage> stages = new ArrayList<>();
    private final Stage stocks;

    private Simulator(FlatModel model, Backend backend) {
        this.model = model;
        List<Failure> failures = new ArrayList<>();
        table = EquationTable.of(model, failures);
        stopAt(failures);
        parameters = ParameterOrder.of(model, failures);
        initialValues = StartOrder.of(model, table, failures);
        stopAt(failures);
        blocks = BlockOrder.of(table);
        Interpreter interpreter = new Interpreter(table.size());
        KernelCompiler compiler = switch (backend) {
            case INTERPRETER -> interpreter;
            case BYTECODE -> new BytecodeCompiler(table.size());
        };
        stocks = compileStages(compiler, interpreter);
    }

    /**
     * Prepares a model for running.
     *
     * @param model the model
     * @param backend how its expressions are computed
     * @throws ModelException if the model's structure is wrong: a slot without an equation or with two, a parameter or
     *         start value that depends on itself, something that is not known at the start
     */
    public static Simulator of(FlatModel model, Backend backend) {
        return new Simulator(model, backend);
    }

    /** The model that this simulator runs. */
    public FlatModel model() {
        return model;
    }

    /** The variables in the order in which they are computed; stocks are known when a period begins. */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * Runs the model from its first period to its last.
     *
     * @param cancellation asked in every period whether to go on
     * @throws ModelException if a value is not finite, a loop does not converge, or something is read that is unknown
     * @throws CancelledException if the run was cancelled
     */
    public Trajectory run(Cancellation cancellation) {
        cancellation.check();
        Run run = new Beginning(model, table, parameters, initialValues).run(cancellation);
        int length = model.time().length();
        for (int period = 0; period < length; period++) {
            cancellation.check();
            for (Stage stage : stages) {
                stage.advance(run, period);
            }
            if (period < length - 1) {
                stocks.advance(run, period);
            }
        }
        return new Trajectory(model, run.x(), run.p());
    }

    private Stage compileStages(KernelCompiler compiler, Interpreter interpreter) {
        List<List<Assignment>> programs = new ArrayList<>();
        List<LoopForm> forms = new ArrayList<>();
        List<List<Block>> groups = groups();
        for (List<Block> group : groups) {
            if (group.get(0).simultaneous()) {
                LoopForm form = LoopForm.of(group.get(0), table);
                forms.add(form);
                programs.addAll(List.of(form.follow(), form.close(), form.slopes()));
            } else {
                programs.add(explicit(group));
            }
        }
        List<Accumulation> accumulations = table.stocks();
        programs.add(StockStage.program(accumulations, model.time().dt()));
        var kernels = compiler.compile(programs).iterator();
        var loopForms = forms.iterator();
        for (List<Block> group : groups) {
            if (group.get(0).simultaneous()) {
                Loop torn = new Loop(loopForms.next(), kernels.next(), kernels.next(), kernels.next());
                stages.add(new LoopStage(ways(torn, interpreter)));
            } else {
                stages.add(new ExplicitStage(kernels.next(),
                        group.stream().mapToInt(block -> block.slots().get(0)).toArray()));
            }
        }
        return new StockStage(kernels.next(), accumulations);
    }

    private List<Loop> ways(Loop torn, Interpreter interpreter) {
        int variables = torn.form().slots().size();
        if (torn.form().torn() == variables || variables > LARGEST_DENSE) {
            return List.of(torn);
        }
        LoopForm form = torn.form().allTorn();
        Kernel nothing = (x, at, p, step, out, base) -> {};
        return List.of(torn, new Loop(form, nothing, interpreter.kernel(form.close()),
                interpreter.kernel(form.slopes())));
    }

    private List<Assignment> explicit(List<Block> group) {
        List<Assignment> program = new ArrayList<>();
        for (Block block : group) {
            int slot = block.slots().get(0);
            program.add(new Assignment(slot, ((Definition) table.equation(slot)).value()));
        }
        return program;
    }

    /** Loops alone, and as many blocks between two loops together as there are. */
    private List<List<Block>> groups() {
        List<List<Block>> groups = new ArrayList<>();
        boolean open = false;
        for (Block block : blocks) {
            if (!open || block.simultaneous()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(block);
            open = !block.simultaneous();
        }
        return groups;
    }

    private static void stopAt(List<Failure> failures) {
        if (!failures.isEmpty()) {
            throw new ModelException(failures);
        }
    }
}
