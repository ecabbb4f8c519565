package org.homeostat.cli;

/** What the help says, by command and option; {@code %n} ends a line and {@code %%} is a sign of percent. */
final class Help {

    static final String HOMEOSTAT = "Simulates what economic policies do, alone and together.";
    static final String FOOT = "By the script of the same name also:%n"
            + "  workbench [PROJECT]  opens the workbench%n"
            + "  test [--fast]        runs all tests%n"
            + "  format               gives all Java code its look%n%n"
            + "Results go to files and standard output, progress and problems to standard%nerror.%n"
            + "Exit codes: 0 fine, 1 problems in the model, the data or the run, 2 wrong usage.";

    static final String CHECK = "Says what is wrong with files, to standard error.";
    static final String CHECK_MORE = "Each problem is a line FILE:LINE:COLUMN: error|warning: MESSAGE. What a file%n"
            + "expects of itself is looked at too, for which its scenarios are run.%n"
            + "The exit code is 1 if there is an error in any file.";
    static final String LIST = "Lists economies, levers, policies, treaties, scenarios and questions.";
    static final String RUN = "Runs every question of a file, or every scenario if it asks none.";
    static final String RUN_MORE = "Prints the answers in short. Nothing is written where a run fails.";

    static final String MATRIX = "Prints balance sheets and transaction flows.";
    static final String MATRIX_MORE = "Sectors stand across. A row or a column that doesn't add up to nothing is named%n"
            + "below its table, with what is left over.";
    static final String MATRIX_SCENARIO = "The scenario (default: the file's first).";
    static final String MATRIX_ECONOMY = "The economy (default: all that have sectors).";
    static final String MATRIX_AT = "The period (default: the last).";
    static final String MATRIX_CSV = "Write one figure a row: table,scenario,economy,period,row,sector,value,unit. "
            + "- is standard output.";
    static final String MATRIX_SYMBOLS = "Print the names of the formulas, and run nothing.";
    static final String EXTENSIONS = "A folder of jars with functions that models may call. Their code is run: name "
            + "only what you trust.";

    static final String TIDY = "Gives model files the language's layout.";
    static final String TIDY_MORE = "Blanks and indentation change, nothing else does. A file whose syntax is%n"
            + "wrong is left as it is. The exit code is 1 if there is such a file.";
    static final String TIDY_CHECK = "Write nothing; name the files that would change, and exit with 1 if there are any.";

    static final String LANGUAGE_SERVER = "Serves editors that speak the language server protocol.";
    static final String LANGUAGE_SERVER_MORE = "Speaks it on standard input and output until the editor ends it, "
            + "closes the%nconnection or is gone. tools/vscode has an extension that starts it.";

    static final String FILE = "A model, a file that ends in .econ.";
    static final String SCENARIO = "Run these scenarios only.";
    static final String QUESTION = "Answer these questions only.";
    static final String SET = "Give a parameter another value: Chile.profitTax=30%%, "
            + "world.copperPrice0=3.2[USD/lb], or profitTax=30%% for all economies. May be repeated.";
    static final String SEED = "Draw the shocks of every scenario with this seed. Without it each draws with the seed that "
            + "it names; one that names none leaves shocks at their means.";
    static final String THREADS = "Scenarios that run at the same time (default: one for each processor). "
            + "Moves no result.";
    static final String ENGINE = "bytecode or interpreter (default: bytecode). Moves no result.";
    static final String ASSUMPTIONS = "Print the figures that the results rest on as well, and where they are from.";
    static final String OUT = "A folder with report.html, results.csv, answers.json and the charts as SVG and PNG. "
            + "An earlier result there is replaced, nothing else.";
    static final String CSV = "All paths as a table: scenario,draw,economy,variable,period,value,unit. "
            + "- is standard output.";
    static final String JSON = "The answers of the questions, with their names. - is standard output.";

    private Help() {
    }
}
