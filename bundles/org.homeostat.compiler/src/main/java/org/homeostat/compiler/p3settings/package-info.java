/**
 * The third pass: values that a run gives to parameters from outside.
 * They replace what model and economy say before anything reads it.
 */
package org.homeostat.compiler.p3settings;
