package org.homeostat.engine.p3bytecode;

import java.util.List;
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
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes one expression as instructions that leave its value on the stack. */
final class Emitter {

    private final Methods methods;
    private final Code code;
    private final int slots;

    Emitter(Methods methods, Code code, int slots) {
        this.methods = methods;
        this.code = code;
        this.slots = slots;
    }

    /** Leaves the value of an expression on the stack, by a call if it has a method of its own. */
    void value(Expr expression) {
        if (methods.outline().hasMethod(expression)) {
            methods.call(expression, code);
        } else {
            inline(expression);
        }
    }

    /** Leaves the value of an expression on the stack, computed here. */
    void inline(Expr expression) {
        switch (expression) {
            case Const number -> code.number(number.value());
            case Ref ref -> code.slot(ref.slot());
            case ParameterRef ref -> code.parameter(ref.index());
            case Lag lag -> code.lag(Rows.back(lag.periods(), slots), lag.slot());
            case Step step -> code.step();
            case Moment moment -> code.moment();
            case Neg neg -> instruction(Opcodes.DNEG, neg.operand());
            case Sum sum -> sum(sum);
            case Sub sub -> instruction(Opcodes.DSUB, sub.first(), sub.second());
            case Mul mul -> instruction(Opcodes.DMUL, mul.first(), mul.second());
            case Div div -> instruction(Opcodes.DDIV, div.dividend(), div.divisor());
            case Pow pow -> binary("pow", pow.base(), pow.exponent());
            case Call call -> unary(call.function().toString(), call.argument());
            case Min min -> binary("min", min.first(), min.second());
            case Max max -> binary("max", max.first(), max.second());
            case Compare compare -> {
                operands(compare.first(), compare.second());
                code.compare(compare);
            }
            case And and -> choice(and.first(), () -> unary("truth", and.second()), () -> code.number(0));
            case Or or -> choice(or.first(), () -> code.number(1), () -> unary("truth", or.second()));
            case Not not -> unary("not", not.operand());
            case If branch -> choice(branch.condition(), () -> value(branch.then()), () -> value(branch.otherwise()));
            case Lookup lookup -> operation(lookup);
            case Extension extension -> operation(extension);
            case Partial partial -> operation(partial);
        }
    }

    /** Gets the operation of a form from the class's table, puts the operands into an array and calls it. */
    private void operation(Expr form) {
        MethodVisitor out = code.out();
        methods.operation(form, code);
        code.integer(form.operands().size());
        out.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_DOUBLE);
        for (int i = 0; i < form.operands().size(); i++) {
            out.visitInsn(Opcodes.DUP);
            code.integer(i);
            value(form.operands().get(i));
            out.visitInsn(Opcodes.DASTORE);
        }
        out.visitMethodInsn(Opcodes.INVOKEINTERFACE, Type.getInternalName(Operation.class), "value", "([D)D", true);
    }

    /** Adds terms to the value on the stack, one after the other. */
    void add(List<Expr> terms) {
        for (Expr term : terms) {
            value(term);
            code.out().visitInsn(Opcodes.DADD);
        }
    }

    private void sum(Sum sum) {
        value(sum.terms().get(0));
        List<Expr> rest = sum.terms().subList(1, sum.terms().size());
        if (methods.outline().isSegmented(sum)) {
            methods.outline().segments(rest).forEach(segment -> methods.callToAdd(segment, code));
        } else {
            add(rest);
        }
    }

    /** On a NaN condition, the NaN itself stays on the stack as the value. */
    private void choice(Expr condition, Runnable then, Runnable otherwise) {
        MethodVisitor out = code.out();
        Label ifFalse = new Label();
        Label end = new Label();
        value(condition);
        out.visitInsn(Opcodes.DUP2);
        out.visitInsn(Opcodes.DUP2);
        out.visitInsn(Opcodes.DCMPL);
        out.visitJumpInsn(Opcodes.IFNE, end);
        code.number(0);
        out.visitInsn(Opcodes.DCMPL);
        out.visitJumpInsn(Opcodes.IFEQ, ifFalse);
        then.run();
        out.visitJumpInsn(Opcodes.GOTO, end);
        out.visitLabel(ifFalse);
        otherwise.run();
        out.visitLabel(end);
    }

    private void operands(Expr... operands) {
        for (Expr operand : operands) {
            value(operand);
        }
    }

    private void instruction(int opcode, Expr... operands) {
        operands(operands);
        code.out().visitInsn(opcode);
    }

    private void unary(String operation, Expr operand) {
        value(operand);
        code.unary(operation);
    }

    private void binary(String operation, Expr first, Expr second) {
        operands(first, second);
        code.binary(operation);
    }
}
