package org.homeostat.session.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of good texts what nobody would write: the same seed makes the same texts. */
final class Mutator {

    private static final Pattern TOKEN = Pattern.compile(
            "[A-Za-z_][A-Za-z_0-9]*|[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|\"[^\"\n]*\"|->|\\.\\.|[=<>!+*/-]=|\\s+|.",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9].*");
    private static final List<String> NUMBERS = List.of("0", "-1", "1e308", "1e400", "99999999999999999999", "1e-320",
            "2147483648", "0.0000001", "0%", "-0", "9999", "1 [year]", "3 [%/quarter]");
    private static final List<String> WORDS = List.of("model", "variable", "stock", "change", "starts", "guess",
            "within",
            "equation", "solve", "sector", "transaction", "instrument", "series", "process", "shock", "calibrate",
            "world",
            "economy", "extends", "override", "lag", "sum", "e", "x", "[-1]", "[+1]", "{", "}", "(", ")", "[", "]",
            "..",
            "->", ":", "~", "=", "==", ",", ".", "%", "for", "when", "until", "at", "of", "policy", "treaty",
            "currency",
            "alone", "others", "economies", "function", "lookup", "measure", "expect", "time", "dt", "import",
            "package");
    private static final String UNICODE = "\u0000\u00a0\u200b\ufeff\u202e\u2028\u00e9\u4e2d\ud83d\ude00\ud800\u0301";

    /** Neighbouring seeds would begin alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final List<String> OPERATORS = List.of("+", "-", "*", "/", "^", "<", ">", "==");
    private static final List<String> MILD = List.of("0", "1", "2", "3", "0.5", "-1", "10", "1e-9", "1e9", "20%",
            "1e200");

    private final Random random;
    private final List<String> good;
    private final List<String> texts;

    /**
     * Makes texts of others.
     *
     * @param good texts that run
     * @param texts all texts, of which parts are taken too
     */
    Mutator(long seed, List<String> good, List<String> texts) {
        this.random = new Random(seed * SPREAD);
        this.good = good;
        this.texts = texts;
    }

    /** One of the texts, changed in one to four places; every other time so that it may well still run. */
    String next() {
        boolean mild = random.nextBoolean();
        List<String> from = mild ? good : texts;
        String text = from.get(random.nextInt(from.size()));
        int times = 1 + random.nextInt(mild ? 2 : 4);
        for (int i = 0; i < times; i++) {
            text = mild ? mild(text) : mutated(text);
        }
        return text;
    }

    /** Another number, operator or name of the same text in place of one. */
    private String mild(String text) {
        List<String> tokens = split(text);
        int kind = random.nextInt(3);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean fits = switch (kind) {
                case 0 -> NUMBER.matcher(token).matches() && !token.startsWith("20");
                case 1 -> OPERATORS.contains(token);
                default -> NAME.matcher(token).matches();
            };
            if (fits) {
                places.add(i);
            }
        }
        if (!places.isEmpty()) {
            String other = switch (kind) {
                case 0 -> MILD.get(random.nextInt(MILD.size()));
                case 1 -> OPERATORS.get(random.nextInt(OPERATORS.size()));
                default -> tokens.get(places.get(random.nextInt(places.size())));
            };
            tokens.set(places.get(random.nextInt(places.size())), other);
        }
        return String.join("", tokens);
    }

    private String mutated(String text) {
        if (text.isEmpty()) {
            return "model";
        }
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, random.nextInt(text.length()));
            case 1 -> noise(text);
            case 2 -> spliced(text);
            case 3 -> unicode(text);
            default -> tokens(text);
        };
    }

    private String noise(String text) {
        StringBuilder noisy = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            noisy.setCharAt(random.nextInt(noisy.length()), (char) (random.nextInt(10) == 0 ? random.nextInt(0x10000)
                    : random.nextInt(128)));
        }
        return noisy.toString();
    }

    private String unicode(String text) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + UNICODE.charAt(random.nextInt(UNICODE.length())) + text.substring(at);
    }

    /** Lines of this text among those of another. */
    private String spliced(String text) {
        List<String> one = new ArrayList<>(text.lines().toList());
        List<String> other = texts.get(random.nextInt(texts.size())).lines().toList();
        if (one.isEmpty() || other.isEmpty()) {
            return text;
        }
        int from = random.nextInt(other.size());
        int to = from + 1 + random.nextInt(Math.min(8, other.size() - from));
        one.addAll(random.nextInt(one.size() + 1), other.subList(from, to));
        return String.join("\n", one) + "\n";
    }

    private String tokens(String text) {
        List<String> tokens = split(text);
        int at = random.nextInt(tokens.size());
        for (int i = 0; i < 20 && tokens.get(at).isBlank(); i++) {
            at = random.nextInt(tokens.size());
        }
        int other = random.nextInt(tokens.size());
        switch (random.nextInt(7)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at) + " ");
            case 2 -> {
                String kept = tokens.get(at);
                tokens.set(at, tokens.get(other));
                tokens.set(other, kept);
            }
            case 3 -> tokens.set(at, tokens.get(other));
            case 4 -> tokens.add(at, WORDS.get(random.nextInt(WORDS.size())) + " ");
            case 5 -> {
                List<String> foreign = split(texts.get(random.nextInt(texts.size())));
                tokens.set(at, foreign.get(random.nextInt(foreign.size())));
            }
            default -> number(tokens);
        }
        return String.join("", tokens);
    }

    /** Another number in place of one, now and then deep in parentheses. */
    private void number(List<String> tokens) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (NUMBER.matcher(tokens.get(i)).matches()) {
                numbers.add(i);
            }
        }
        if (!numbers.isEmpty()) {
            int at = numbers.get(random.nextInt(numbers.size()));
            int depth = random.nextInt(6) == 0 ? random.nextInt(300) : 0;
            String inner = depth > 0 ? tokens.get(at) : NUMBERS.get(random.nextInt(NUMBERS.size()));
            tokens.set(at, "(".repeat(depth) + inner + ")".repeat(depth));
        }
    }

    private static List<String> split(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
