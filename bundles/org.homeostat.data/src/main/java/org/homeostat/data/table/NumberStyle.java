package org.homeostat.data.table;

/** How the numbers of a file are written. In every style, what isn't wholly a number isn't one at all. */
public enum NumberStyle {

    /** Digits, a decimal point, an exponent: {@code -1.5e3}. */
    PLAIN,
    /** As plain, and commas between groups of three digits: {@code 13,118.7}. */
    THOUSANDS,
    /** As plain, and a decimal comma instead of the point: {@code 12,4}. */
    DECIMAL_COMMA,
    /** Nothing is a number: the file says that this text stands for a missing one. */
    NONE;

    private static final int LONGEST = 400;

    /**
     * Reads a number.
     *
     * @param text what stands in the file, without blanks around it
     * @return the number; NaN where it is none, or too large for one
     */
    public double parse(String text) {
        String plain = text;
        if (this == NONE) {
            return Double.NaN;
        }
        if (this != PLAIN && text.indexOf(',') >= 0) {
            plain = this == THOUSANDS ? withoutThousands(text)
                    : text.indexOf('.') < 0 ? text.replace(',', '.') : text;
        }
        if (!isPlain(plain)) {
            return Double.NaN;
        }
        double value = Double.parseDouble(plain);
        return Double.isFinite(value) ? value : Double.NaN;
    }

    private static String withoutThousands(String text) {
        return text.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?") ? text.replace(",", "") : text;
    }

    private static boolean isPlain(String text) {
        int length = text.length();
        int at = sign(text, 0);
        int whole = digits(text, at);
        int end = whole;
        if (end < length && text.charAt(end) == '.') {
            end = digits(text, end + 1);
        }
        if (length > LONGEST || end - at == 0 || whole == at && end == at + 1) {
            return false;
        }
        if (end < length && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = sign(text, end + 1);
            end = digits(text, exponent);
            if (end == exponent || end - exponent > 4) {
                return false;
            }
        }
        return end == length;
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
