package org.homeostat.engine.p3bytecode;

import java.util.List;
import org.homeostat.ir.Expr;

/**
 * A class file, and what its code needs that no class file can hold.
 *
 * @param typeName the name of the class, with slashes
 * @param bytes the class file
 * @param operations the forms whose operations belong into the class's field {@link #OPERATIONS}, which is there if
 *        there are any
 */
record GeneratedClass(String typeName, byte[] bytes, List<Expr> operations) {

    static final String OPERATIONS = "operations";
}
