package org.homeostat.language.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileHeaderTest {

    @Test
    void packageAndImports() {
        assertEquals(new FileHeader("a.b", List.of("lib", "other.models")), FileHeader.of("""
                // a comment
                package a.b; /* another */
                import lib.*
                import other.models.Country;
                model import.x
                """));
    }

    @Test
    void namesEndWithTheirLine() {
        assertEquals(new FileHeader("andes", List.of()), FileHeader.of("package andes\nmodle M { }"));
        assertEquals(new FileHeader("andes", List.of("lib")), FileHeader.of("package andes import lib.* scenari S"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "model M { }", "package", "package ;", "import", "package \"a\"", "/* package a",
        "package import model", "\u0000"})
    void whatHasNoHeader(String text) {
        assertEquals(new FileHeader("", List.of()), FileHeader.of(text));
    }
}
