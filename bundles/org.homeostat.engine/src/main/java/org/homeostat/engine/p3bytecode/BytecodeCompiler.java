package org.homeostat.engine.p3bytecode;

import java.util.ArrayList;
import java.util.List;
import org.homeostat.engine.kernel.Assignment;
import org.homeostat.engine.kernel.Kernel;
import org.homeostat.engine.kernel.KernelCompiler;
import org.homeostat.engine.p3interpret.Interpreter;
import org.homeostat.spi.FunctionRegistry;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;

/**
 * Compiles kernels to bytecode, one class or more for each. A program with a single expression so long that no class
 * can hold it (tens of thousands of terms) is left to the interpreter, which gives the same bits.
 *
 * @param slots how many slots a row has
 * @param functions the functions of extenders
 */
public record BytecodeCompiler(int slots, FunctionRegistry functions) implements KernelCompiler {

    private static final String PACKAGE = "org/homeostat/engine/generated/";

    @Override
    public List<Kernel> compile(List<List<Assignment>> programs) {
        KernelLoader loader = new KernelLoader();
        List<Kernel> kernels = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            String typeName = PACKAGE + "Kernel" + i;
            List<Kernel> parts = new ArrayList<>();
            try {
                for (GeneratedClass type : classes(typeName, programs.get(i))) {
                    parts.add(loader.load(type, functions));
                }
                kernels.add(parts.size() == 1 ? parts.get(0) : sequence(parts));
            } catch (ClassTooLargeException | MethodTooLargeException e) {
                kernels.add(new Interpreter(slots, functions).kernel(programs.get(i)));
            }
        }
        return kernels;
    }

    /** The classes of a program, named {@code typeName_0} and so on. */
    List<GeneratedClass> classes(String typeName, List<Assignment> program) {
        Outline outline = new Outline();
        List<GeneratedClass> classes = new ArrayList<>();
        for (List<Assignment> part : KernelClass.parts(program, outline)) {
            classes.add(KernelClass.write(typeName + "_" + classes.size(), part, outline, slots));
        }
        return classes;
    }

    private static Kernel sequence(List<Kernel> kernels) {
        Kernel[] parts = kernels.toArray(Kernel[]::new);
        return (x, at, p, step, moment, out, base) -> {
            for (Kernel part : parts) {
                part.evaluate(x, at, p, step, moment, out, base);
            }
        };
    }
}
