package org.homeostat.language.ide;

/** What an editor needs beyond the run-time module. */
public class EconIdeModule extends AbstractEconIdeModule {}
