package org.homeostat.language;

/** What the language is made of at run time, beyond what the grammar gives. */
public class EconRuntimeModule extends AbstractEconRuntimeModule {
}
