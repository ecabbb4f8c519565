/**
 * Numbers made of paths: measures and expectations.
 * The compiler says what has to be read of a run and what to make of it; here it is asked for, computed, and put in words.
 */
package org.homeostat.session.outcome;
