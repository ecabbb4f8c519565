/**
 * The pages of documentation as tests read them: blocks of the language, the files of figures that they use, and the
 * messages that they are to give. Nothing here knows the language.
 */
package org.homeostat.session.documents;
