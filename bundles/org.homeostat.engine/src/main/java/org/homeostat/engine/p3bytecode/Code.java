package org.homeostat.engine.p3bytecode;

import java.util.Locale;
import org.homeostat.engine.kernel.Arithmetic;
import org.homeostat.engine.kernel.Rows;
import org.homeostat.ir.Compare;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The instructions of one method. Its first arguments, from local variable {@code first} on, are those of a kernel:
 * {@code x}, {@code at}, {@code p}, {@code step} and {@code moment}.
 */
final class Code {

    /** The types of the arguments that every generated method takes. */
    static final String ARGUMENTS = "[DI[DDD";

    private static final String ARITHMETIC = Type.getInternalName(Arithmetic.class);
    private static final String ROWS = Type.getInternalName(Rows.class);

    private final MethodVisitor out;
    private final int first;

    Code(MethodVisitor out, int first) {
        this.out = out;
        this.first = first;
    }

    MethodVisitor out() {
        return out;
    }

    void number(double value) {
        if (Double.doubleToRawLongBits(value) == 0) {
            out.visitInsn(Opcodes.DCONST_0);
        } else if (value == 1) {
            out.visitInsn(Opcodes.DCONST_1);
        } else {
            out.visitLdcInsn(value);
        }
    }

    void integer(int value) {
        if (value >= -1 && value <= 5) {
            out.visitInsn(Opcodes.ICONST_0 + value);
        } else if (value == (byte) value) {
            out.visitIntInsn(Opcodes.BIPUSH, value);
        } else if (value == (short) value) {
            out.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            out.visitLdcInsn(value);
        }
    }

    void slot(int slot) {
        x();
        at();
        integer(slot);
        out.visitInsn(Opcodes.IADD);
        out.visitInsn(Opcodes.DALOAD);
    }

    void parameter(int index) {
        p();
        integer(index);
        out.visitInsn(Opcodes.DALOAD);
    }

    void lag(int back, int slot) {
        x();
        at();
        integer(back);
        integer(slot);
        out.visitMethodInsn(Opcodes.INVOKESTATIC, ROWS, "lag", "([DIII)D", false);
    }

    void step() {
        out.visitVarInsn(Opcodes.DLOAD, first + 3);
    }

    void moment() {
        out.visitVarInsn(Opcodes.DLOAD, first + 5);
    }

    void arguments() {
        x();
        at();
        p();
        step();
        moment();
    }

    void unary(String operation) {
        out.visitMethodInsn(Opcodes.INVOKESTATIC, ARITHMETIC, operation, "(D)D", false);
    }

    void binary(String operation) {
        out.visitMethodInsn(Opcodes.INVOKESTATIC, ARITHMETIC, operation, "(DD)D", false);
    }

    void compare(Compare compare) {
        binary(compare.comparison().name().toLowerCase(Locale.ROOT));
    }

    private void x() {
        out.visitVarInsn(Opcodes.ALOAD, first);
    }

    private void at() {
        out.visitVarInsn(Opcodes.ILOAD, first + 1);
    }

    private void p() {
        out.visitVarInsn(Opcodes.ALOAD, first + 2);
    }
}
