package org.homeostat.engine.p3interpret;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.KernelCompiler;
import org.homeostat.engine.kernel.Operation;
import org.homeostat.engine.kernel.Rows;
import org.homeostat.ir.And;
import org.homeostat.ir.Call;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Const;
import org.homeostat.ir.Div;
import org.homeostat.ir.Expr;
import org.homeostat.ir.Extension;
import org.homeostat.ir.If;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Lookup;
import org.homeostat.ir.Max;
import org.homeostat.ir.Min;
import org.homeostat.ir.Moment;
import org.homeostat.ir.Mul;
import org.homeostat.ir.Neg;
import org.homeostat.ir.Not;
import org.homeostat.ir.Or;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Partial;
import org.homeostat.ir.Pow;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Step;
import org.homeostat.ir.Sub;
import org.homeostat.ir.Sum;
import org.homeostat.spi.FunctionRegistry;

/**
 * The meaning of each form, in Java.
 *
 * @param slots how many slots a row has
 * @param functions the functions of extenders
 */
public record Interpreter(int slots, FunctionRegistry functions) implements KernelCompiler {

    /** What expressions read; the components are the arguments of {@link Kernel#evaluate}. */
    public record Row(double[] x, int at, double[] p, double step, double moment) {
    }

    @Override
    public List<Kernel> compile(List<List<Assignment>> programs) {
        List<Kernel> kernels = new ArrayList<>();
        programs.forEach(program -> kernels.add(kernel(program)));
        return kernels;
    }

    /** One kernel. */
    public Kernel kernel(List<Assignment> program) {
        List<Assignment> lines = List.copyOf(program);
        return (x, at, p, step, moment, out, base) -> {
            Row row = new Row(x, at, p, step, moment);
            for (Assignment line : lines) {
                out[base + line.target()] = value(line.value(), row);
            }
        };
    }

    /** The value of an expression. */
    public double value(Expr expression, Row row) {
        return switch (expression) {
            case Const number -> number.value();
            case Ref ref -> row.x[row.at + ref.slot()];
            case ParameterRef ref -> row.p[ref.index()];
            case Lag lag -> Rows.lag(row.x, row.at, Rows.back(lag.periods(), slots), lag.slot());
            case Step now -> row.step;
            case Moment now -> row.moment;
            case Neg neg -> -value(neg.operand(), row);
            case Sum sum -> {
                double total = value(sum.terms().get(0), row);
                for (int i = 1; i < sum.terms().size(); i++) {
                    total += value(sum.terms().get(i), row);
                }
                yield total;
            }
            case Sub sub -> value(sub.first(), row) - value(sub.second(), row);
            case Mul mul -> value(mul.first(), row) * value(mul.second(), row);
            case Div div -> value(div.dividend(), row) / value(div.divisor(), row);
            case Pow pow -> Arithmetic.pow(value(pow.base(), row), value(pow.exponent(), row));
            case Call call -> Arithmetic.call(call.function(), value(call.argument(), row));
            case Min min -> Arithmetic.min(value(min.first(), row), value(min.second(), row));
            case Max max -> Arithmetic.max(value(max.first(), row), value(max.second(), row));
            case Compare compare -> Arithmetic.compare(compare.comparison(), value(compare.first(), row),
                    value(compare.second(), row));
            case And and -> {
                double first = Arithmetic.truth(value(and.first(), row));
                yield first == 1 ? Arithmetic.truth(value(and.second(), row)) : first;
            }
            case Or or -> {
                double first = Arithmetic.truth(value(or.first(), row));
                yield first == 0 ? Arithmetic.truth(value(or.second(), row)) : first;
            }
            case Not not -> Arithmetic.not(value(not.operand(), row));
            case If branch -> {
                double condition = Arithmetic.truth(value(branch.condition(), row));
                yield condition == 1 ? value(branch.then(), row)
                        : condition == 0 ? value(branch.otherwise(), row) : condition;
            }
            case Lookup lookup -> operation(lookup, row);
            case Extension extension -> operation(extension, row);
            case Partial partial -> operation(partial, row);
        };
    }

    private double operation(Expr form, Row row) {
        List<Expr> operands = form.operands();
        double[] arguments = new double[operands.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = value(operands.get(i), row);
        }
        return Operation.of(form, functions).value(arguments);
    }
}
