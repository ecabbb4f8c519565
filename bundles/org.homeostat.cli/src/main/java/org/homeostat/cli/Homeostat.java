package org.homeostat.cli;

import picocli.CommandLine.Command;

/** The command that all others are part of. */
@Command(name = "homeostat", description = Help.HOMEOSTAT, synopsisSubcommandLabel = "COMMAND")
final class Homeostat {}
