package org.homeostat.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The list itself is read as it says. */
class PermissionsTest {
    private final Permissions permissions = new Permissions(List.of("library jdk: java", "library awt: java.awt",
            "library platform: org.eclipse.ui", "bundle ir:", "bundle engine: ir awt"));

    @Test
    void theLongestPrefixOwns() {
        assertEquals(Optional.of("awt"), permissions.ownerOf("java.awt.image"));
        assertEquals(Optional.of("jdk"), permissions.ownerOf("java.awtful"));
        assertEquals(Optional.of("engine"), permissions.ownerOf("org.homeostat.engine.kernel"));
        assertEquals(Optional.empty(), permissions.ownerOf("org.eclipse.uix"));
    }

    @Test
    void whatIsNotPermittedIsRefusedByName() {
        assertEquals(Optional.empty(), permissions.objection("engine", "org.homeostat.ir"));
        assertEquals(Optional.empty(), permissions.objection("ir", "java.util"));
        assertEquals(Optional.of("ir may not depend on awt"), permissions.objection("ir", "java.awt"));
        assertEquals(Optional.of("ir may not depend on engine"), permissions.objection("ir", "org.homeostat.engine"));
        assertEquals(Optional.of("engine may not depend on platform"),
                permissions.objection("engine", "org.eclipse.ui.part"));
        assertTrue(permissions.objection("engine", "org.unheard.of").orElseThrow().contains("org.unheard.of"));
    }

    @Test
    void aMisspeltNameIsNotPassedOver() {
        assertThrows(IllegalArgumentException.class, () -> new Permissions(List.of("bundle ir: asmm")));
        assertThrows(IllegalArgumentException.class, () -> new Permissions(List.of("bandle ir:")));
        assertThrows(IllegalArgumentException.class,
                () -> new Permissions(List.of("library a: org.x", "library b: org.x")));
    }
}
