package org.homeostat.ir;

/** What slots and parameters are called when an expression is printed. */
public interface Names {

    /** Names by index: {@code x7} for a slot, {@code p3} for a parameter. */
    Names INDICES = new Names() {
        @Override
        public String slot(int index) {
            return "x" + index;
        }

        @Override
        public String parameter(int index) {
            return "p" + index;
        }
    };

    /** The name of a slot. */
    String slot(int index);

    /** The name of a parameter. */
    String parameter(int index);
}
