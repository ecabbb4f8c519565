package org.homeostat.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.KernelCompiler;
import org.homeostat.engine.p1order.BlockOrder;
import org.homeostat.engine.p1order.EquationTable;
import org.homeostat.engine.p1order.ExpressionCheck;
import org.homeostat.engine.p1order.InitialValue;
import org.homeostat.engine.p1order.ParameterOrder;
import org.homeostat.engine.p1order.StartOrder;
import org.homeostat.engine.p2derive.LoopForm;
import org.homeostat.engine.p3bytecode.BytecodeCompiler;
import org.homeostat.engine.p3interpret.Interpreter;
import org.homeostat.engine.p4solve.Beginning;
import org.homeostat.engine.p4solve.BoundStage;
import org.homeostat.engine.p4solve.ExplicitStage;
import org.homeostat.engine.p4solve.Field;
import org.homeostat.engine.p4solve.GivenStage;
import org.homeostat.engine.p4solve.IntegratedStage;
import org.homeostat.engine.p4solve.Loop;
import org.homeostat.engine.p4solve.LoopStage;
import org.homeostat.engine.p4solve.Run;
import org.homeostat.engine.p4solve.Stage;
import org.homeostat.engine.p4solve.StockStage;
import org.homeostat.ir.Definition;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Integration;
import org.homeostat.ir.Parameter;
import org.homeostat.spi.FunctionRegistry;

/**
 * Runs a flat model.
 *
 * <pre>
 *   FlatModel
 *      |  p1order      equations matched with variables; parameters, starts and equations in order; loops torn
 *      v
 *   blocks
 *      |  p2derive     each loop as residuals and exact derivatives
 *      v
 *   assignments
 *      |  p3interpret  or  p3bytecode
 *      v
 *   kernels
 *      |  p4solve      period by period: what is given, Newton's method in each loop, bounds, stocks
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
    private final FunctionRegistry functions;
    private final EquationTable table;
    private final List<Parameter> parameters;
    private final List<InitialValue> initialValues;
    private final List<Block> blocks;
    private final List<Stage> stages = new ArrayList<>();
    private final Stage given;
    private final Stage bounds;
    private final Stage stocks;

    private Simulator(FlatModel model, Backend backend, FunctionRegistry functions) {
        this.model = model;
        this.functions = functions;
        List<Failure> failures = new ArrayList<>();
        table = EquationTable.of(model, failures);
        ExpressionCheck.of(model, functions, failures);
        stopAt(failures);
        parameters = ParameterOrder.of(model, failures);
        initialValues = StartOrder.of(model, table, failures);
        blocks = BlockOrder.of(model, table, failures);
        stopAt(failures);
        Interpreter interpreter = new Interpreter(table.size(), functions);
        KernelCompiler compiler = switch (backend) {
            case INTERPRETER -> interpreter;
            case BYTECODE -> new BytecodeCompiler(table.size(), functions);
        };
        given = new GivenStage(table);
        List<List<Block>> groups = groups();
        List<LoopForm> forms = groups.stream().filter(group -> group.get(0).simultaneous())
                .map(group -> LoopForm.of(group.get(0))).toList();
        Iterator<Kernel> kernels = compiler.compile(programs(groups, forms)).iterator();
        Iterator<LoopForm> form = forms.iterator();
        for (List<Block> group : groups) {
            stages.add(group.get(0).simultaneous()
                    ? new LoopStage(ways(new Loop(form.next(), kernels.next(), kernels.next(), kernels.next()),
                            interpreter))
                    : new ExplicitStage(kernels.next(), definitions(group)));
        }
        stocks = model.integration().equals(Integration.PERIOD) ? new StockStage(kernels.next(), table.stocks())
                : new IntegratedStage(new Field(stages, kernels.next(), table.stocks()), model.integration());
        bounds = new BoundStage(kernels.next(), model.bounds());
    }

    /**
     * Prepares a model for running.
     *
     * @param model the model
     * @param backend how its expressions are computed
     * @param functions the functions of extenders that it may call
     * @throws ModelException if the model's structure is wrong: a slot without an equation or with two, a parameter or
     *         start value that depends on itself, something that is not known at the start, equations that cannot
     *         determine their variables, a function that is not there
     */
    public static Simulator of(FlatModel model, Backend backend, FunctionRegistry functions) {
        return new Simulator(model, backend, functions);
    }

    /** Prepares a model that calls no function of an extender; see the other method. */
    public static Simulator of(FlatModel model, Backend backend) {
        return of(model, backend, FunctionRegistry.EMPTY);
    }

    /** The model that this simulator runs. */
    public FlatModel model() {
        return model;
    }

    /** The variables in the order in which they are computed; stocks are known when a period begins. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Runs the model as it stands, without a seed; see the other method. */
    public Trajectory run(Cancellation cancellation) {
        return run(RunOptions.PLAIN.cancelledBy(cancellation));
    }

    /**
     * Runs the model from its first period to its last.
     *
     * @param options what this run does differently from others
     * @throws ModelException if a value is not finite or outside its bounds, a loop does not converge, or something is
     *         read that is unknown
     * @throws CancelledException if the run was cancelled
     */
    public Trajectory run(RunOptions options) {
        options.cancellation().check();
        Run run = new Beginning(model, table, parameters, initialValues, functions).run(options);
        int length = model.time().length();
        for (int period = 0; period < length; period++) {
            options.cancellation().check();
            given.advance(run, period);
            for (Stage stage : stages) {
                stage.advance(run, period);
            }
            bounds.advance(run, period);
            if (period < length - 1) {
                stocks.advance(run, period);
            }
        }
        return new Trajectory(model, run.x(), run.p());
    }

    private List<List<Assignment>> programs(List<List<Block>> groups, List<LoopForm> forms) {
        List<List<Assignment>> programs = new ArrayList<>();
        Iterator<LoopForm> next = forms.iterator();
        for (List<Block> group : groups) {
            if (group.get(0).simultaneous()) {
                LoopForm form = next.next();
                programs.addAll(List.of(form.follow(), form.close(), form.slopes()));
            } else {
                programs.add(definitions(group).stream()
                        .map(definition -> new Assignment(definition.slot(), definition.value())).toList());
            }
        }
        programs.add(model.integration().equals(Integration.PERIOD)
                ? StockStage.program(table.stocks(), model.time().dt())
                : IntegratedStage.program(table.stocks()));
        programs.add(BoundStage.program(model.bounds()));
        return programs;
    }

    private List<Loop> ways(Loop torn, Interpreter interpreter) {
        int variables = torn.form().slots().size();
        if (torn.form().torn() == variables || variables > LARGEST_DENSE) {
            return List.of(torn);
        }
        LoopForm form = torn.form().allTorn();
        Kernel nothing = (x, at, p, step, moment, out, base) -> {};
        return List.of(torn, new Loop(form, nothing, interpreter.kernel(form.close()),
                interpreter.kernel(form.slopes())));
    }

    private static List<Definition> definitions(List<Block> group) {
        return group.stream().map(block -> (Definition) block.equations().get(0)).toList();
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
