package org.homeostat.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.EconStandaloneSetup;
import org.homeostat.language.ide.text.Proposal;
import org.homeostat.language.project.ProjectFiles;
import org.junit.jupiter.api.Test;

/** A process may set the language up for runs and for editors; neither takes the other's place. */
class SeveralSetupsTest {

    private static final String TEXT = "model M { parameter speed = 1 variable x = spe }";

    @Test
    void proposesWhicheverSetupCameLast() {
        EconLanguage before = EconLanguage.create();
        EconStandaloneSetup.doSetup();
        assertEquals(List.of("speed"), labels(before));
        assertEquals(List.of("speed"), labels(EconLanguage.create()));
    }

    private static List<String> labels(EconLanguage language) {
        return language.open(URI.createURI("test:/m.econ"), ProjectFiles.NONE).at(TEXT)
                .propose(TEXT.indexOf(" }")).stream().map(Proposal::label).toList();
    }
}
