package org.homeostat.engine.p4solve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.homeostat.engine.Backend;
import org.homeostat.engine.Block;
import org.homeostat.engine.Failure;
import org.homeostat.engine.ModelException;
import org.homeostat.engine.RunOptions;
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
import org.homeostat.ir.Definition;
import org.homeostat.ir.FlatModel;
import org.homeostat.ir.Parameter;
import org.homeostat.spi.FunctionRegistry;

/** A model made ready to compute: what is known at the start, and the variables of a period in order, compiled. */
public final class Plan {

    /** The largest loop that is also tried with every variable torn: the Jacobian is dense then. */
    private static final int LARGEST_DENSE = 1_000;

    private final FlatModel model;
    private final FunctionRegistry functions;
    private final EquationTable table;
    private final List<Parameter> parameters;
    private final List<InitialValue> initialValues;
    private final List<Block> blocks;
    private final Interpreter interpreter;
    private final KernelCompiler compiler;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Kernel> others;

    /**
     * A plan.
     *
     * @param model the model
     * @param backend how its expressions are computed
     * @param functions the functions of extenders
     * @param programs more programs over the model's slots, which are compiled too
     * @throws ModelException if the model's structure is wrong
     */
    public Plan(FlatModel model, Backend backend, FunctionRegistry functions, List<List<Assignment>> programs) {
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
        interpreter = new Interpreter(table.size(), functions);
        compiler = switch (backend) {
            case INTERPRETER -> interpreter;
            case BYTECODE -> new BytecodeCompiler(table.size(), functions);
        };
        others = compileStages(programs);
    }

    /** The model. */
    public FlatModel model() {
        return model;
    }

    /** Its equations. */
    public EquationTable table() {
        return table;
    }

    /** The variables in the order in which they are computed. */
    public List<Block> blocks() {
        return blocks;
    }

    /** What computes the variables of a period from what is known when it begins. */
    public List<Stage> stages() {
        return stages;
    }

    /** The kernels of the other programs, in their order. */
    public List<Kernel> others() {
        return others;
    }

    /** Compiles programs that are made of this plan. */
    public List<Kernel> compile(List<List<Assignment>> programs) {
        return compiler.compile(programs);
    }

    /**
     * A run that has everything to compute the first period.
     *
     * @throws ModelException if a value is not finite, or the run needs more memory than there is
     */
    public Run begin(RunOptions options) {
        return new Beginning(model, table, parameters, initialValues, functions).run(options);
    }

    private List<Kernel> compileStages(List<List<Assignment>> more) {
        List<List<Block>> groups = groups();
        List<LoopForm> forms = new ArrayList<>();
        List<List<Assignment>> programs = new ArrayList<>();
        for (List<Block> group : groups) {
            if (group.get(0).simultaneous()) {
                LoopForm form = LoopForm.of(group.get(0));
                forms.add(form);
                programs.addAll(List.of(form.follow(), form.close(), form.slopes()));
            } else {
                programs.add(definitions(group).stream()
                        .map(definition -> new Assignment(definition.slot(), definition.value())).toList());
            }
        }
        programs.addAll(more);
        Iterator<Kernel> kernels = compiler.compile(programs).iterator();
        Iterator<LoopForm> form = forms.iterator();
        for (List<Block> group : groups) {
            stages.add(group.get(0).simultaneous()
                    ? new LoopStage(ways(new Loop(form.next(), kernels.next(), kernels.next(), kernels.next())))
                    : new ExplicitStage(kernels.next(), definitions(group)));
        }
        List<Kernel> rest = new ArrayList<>();
        kernels.forEachRemaining(rest::add);
        return rest;
    }

    private List<Loop> ways(Loop torn) {
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
