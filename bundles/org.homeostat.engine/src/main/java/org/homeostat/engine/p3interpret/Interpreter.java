package org.homeostat.engine.p3interpret;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.KernelCompiler;
import org.homeostat.engine.kernel.Rows;
import org.homeostat.ir.And;
import org.homeostat.ir.Call;
import org.homeostat.ir.Compare;
import org.homeostat.ir.Const;
import org.homeostat.ir.Div;
import org.homeostat.ir.Expr;
import org.homeostat.ir.If;
import org.homeostat.ir.Lag;
import org.homeostat.ir.Max;
import org.homeostat.ir.Min;
import org.homeostat.ir.Mul;
import org.homeostat.ir.Neg;
import org.homeostat.ir.Not;
import org.homeostat.ir.Or;
import org.homeostat.ir.ParameterRef;
import org.homeostat.ir.Pow;
import org.homeostat.ir.Ref;
import org.homeostat.ir.Step;
import org.homeostat.ir.Sub;
import org.homeostat.ir.Sum;

/**
 * The meaning of each form, in Java.
 *
 * @param slots how many slots a row has
 */
public record Interpreter(int slots) implements KernelCompiler {

    @Override
    public List<Kernel> compile(List<List<Assignment>> programs) {
        List<Kernel> kernels = new ArrayList<>();
        programs.forEach(program -> kernels.add(kernel(program)));
        return kernels;
    }

    /** One kernel. */
    public Kernel kernel(List<Assignment> program) {
        List<Assignment> lines = List.copyOf(program);
        return (x, at, p, step, out, base) -> {
            for (Assignment line : lines) {
                out[base + line.target()] = value(line.value(), x, at, p, step);
            }
        };
    }

    /** The value of an expression; the arguments are those of {@link Kernel#evaluate}. */
    public double value(Expr expression, double[] x, int at, double[] p, double step) {
        return switch (expression) {
            case Const number -> number.value();
            case Ref ref -> x[at + ref.slot()];
            case ParameterRef ref -> p[ref.index()];
            case Lag lag -> Rows.lag(x, at, Rows.back(lag.periods(), slots), lag.slot());
            case Step now -> step;
            case Neg neg -> -value(neg.operand(), x, at, p, step);
            case Sum sum -> {
                double total = value(sum.terms().get(0), x, at, p, step);
                for (int i = 1; i < sum.terms().size(); i++) {
                    total += value(sum.terms().get(i), x, at, p, step);
                }
                yield total;
            }
            case Sub sub -> value(sub.first(), x, at, p, step) - value(sub.second(), x, at, p, step);
            case Mul mul -> value(mul.first(), x, at, p, step) * value(mul.second(), x, at, p, step);
            case Div div -> value(div.dividend(), x, at, p, step) / value(div.divisor(), x, at, p, step);
            case Pow pow -> Arithmetic.pow(value(pow.base(), x, at, p, step), value(pow.exponent(), x, at, p, step));
            case Call call -> Arithmetic.call(call.function(), value(call.argument(), x, at, p, step));
            case Min min -> Arithmetic.min(value(min.first(), x, at, p, step), value(min.second(), x, at, p, step));
            case Max max -> Arithmetic.max(value(max.first(), x, at, p, step), value(max.second(), x, at, p, step));
            case Compare compare -> Arithmetic.compare(compare.comparison(), value(compare.first(), x, at, p, step),
                    value(compare.second(), x, at, p, step));
            case And and -> {
                double first = Arithmetic.truth(value(and.first(), x, at, p, step));
                yield first == 1 ? Arithmetic.truth(value(and.second(), x, at, p, step)) : first;
            }
            case Or or -> {
                double first = Arithmetic.truth(value(or.first(), x, at, p, step));
                yield first == 0 ? Arithmetic.truth(value(or.second(), x, at, p, step)) : first;
            }
            case Not not -> Arithmetic.not(value(not.operand(), x, at, p, step));
            case If branch -> {
                double condition = Arithmetic.truth(value(branch.condition(), x, at, p, step));
                yield condition == 1 ? value(branch.then(), x, at, p, step)
                        : condition == 0 ? value(branch.otherwise(), x, at, p, step) : condition;
            }
        };
    }
}
