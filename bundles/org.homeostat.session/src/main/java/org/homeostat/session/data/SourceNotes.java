package org.homeostat.session.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeostat.compiler.Citation;
import org.homeostat.data.Provenance;
import org.homeostat.ir.Source;
import org.homeostat.results.SourceNote;

/**
 * Says where figures come from. What the model says of a dataset counts; what it doesn't say is taken from the file, where
 * the file says it.
 */
public final class SourceNotes {

    private final ProjectData data;

    /** Knows the files through these data. */
    public SourceNotes(ProjectData data) {
        this.data = data;
    }

    /** The notes of some citations, each once. */
    public List<SourceNote> of(Stream<Citation> citations) {
        return citations.map(this::note).distinct().toList();
    }

    private SourceNote note(Citation citation) {
        Source source = citation.source();
        Optional<Provenance> file = data.provenance(source.dataset());
        return new SourceNote(source.dataset(), source.file(), source.key(),
                or(citation.credit(), file.map(SourceNotes::credit)),
                or(source.licence(), file.map(Provenance::licence)),
                or(source.vintage(), file.map(Provenance::updated)), source.sha256());
    }

    private static String credit(Provenance file) {
        String credit = Stream.of(file.publisher(), file.title()).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return credit.isEmpty() ? file.source() : credit;
    }

    private static String or(String said, Optional<String> otherwise) {
        return said.isBlank() ? otherwise.orElse("") : said;
    }
}
