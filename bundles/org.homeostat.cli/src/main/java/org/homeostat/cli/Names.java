package org.homeostat.cli;

import java.util.List;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Takes names up to the next option or the model's file, so that the file may stand before or behind them. */
final class Names implements IParameterConsumer {

    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        List<String> names = option.getValue();
        int before = names.size();
        while (!words.isEmpty() && !words.peek().startsWith("-") && !words.peek().endsWith(".econ")) {
            names.add(words.pop());
        }
        if (names.size() == before) {
            throw new ParameterException(command.commandLine(), "A name is missing behind "
                    + ((OptionSpec) option).longestName());
        }
    }
}
