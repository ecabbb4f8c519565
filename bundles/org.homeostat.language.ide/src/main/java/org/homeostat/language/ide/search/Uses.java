package org.homeostat.language.ide.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeostat.language.ide.names.NameUse;
import org.homeostat.language.ide.text.FileUses;
import org.homeostat.language.ide.text.Occurrence;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.project.SourceText;

/** Where things are named. */
public final class Uses {

    private Uses() {
    }

    /** The files of some groups in which one of the things is declared or used. */
    static List<FileUses> of(Set<Place> things, List<Group> groups) {
        List<FileUses> found = new ArrayList<>();
        for (Group group : groups) {
            synchronized (group.files()) {
                for (SourceText file : group.own()) {
                    List<Occurrence> places = group.files().names(file.uri()).uses().stream()
                            .filter(use -> Place.of(use.meaning()).filter(things::contains).isPresent())
                            .map(use -> new Occurrence(simple(use, file.text()), use.use())).toList();
                    if (!places.isEmpty()) {
                        found.add(new FileUses(file.uri(), file.text(), places));
                    }
                }
            }
        }
        return found;
    }

    /** Of a qualified name its last part. */
    public static Region simple(NameUse use, String text) {
        Region region = use.region();
        int start = region.offset() + region.of(text).lastIndexOf('.') + 1;
        while (start < region.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Region(start, region.end() - start);
    }
}
