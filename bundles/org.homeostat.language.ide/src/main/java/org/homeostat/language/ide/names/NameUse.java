package org.homeostat.language.ide.names;

import org.eclipse.emf.ecore.EObject;
import org.homeostat.language.ide.text.Occurrence.Use;
import org.homeostat.language.ide.text.Region;

/**
 * A name in the text that means something.
 *
 * @param region the name
 * @param meaning what it stands for, in this file or another; never unresolved
 * @param owner the element of the file that declares it or refers to it
 * @param use what happens there
 */
public record NameUse(Region region, EObject meaning, EObject owner, Use use) {
}
