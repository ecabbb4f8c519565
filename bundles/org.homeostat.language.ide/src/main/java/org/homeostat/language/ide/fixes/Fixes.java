package org.homeostat.language.ide.fixes;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.problems.Problem;
import org.homeostat.language.ide.problems.Problems;
import org.homeostat.language.ide.text.Fix;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.validation.IssueCodes;

/** The repairs by the codes of problems. */
public final class Fixes {

    private final Problems problems;
    private final Map<String, List<Repair>> repairs;

    @Inject
    Fixes(Problems problems, GiveValues values, AddStart start, Declarations declarations) {
        this.problems = problems;
        Repair spelling = new Spelling();
        this.repairs = Map.ofEntries(
                Map.entry(IssueCodes.UNKNOWN_NAME, List.of(spelling)),
                Map.entry(IssueCodes.UNKNOWN_WORD, List.of(spelling)),
                Map.entry(IssueCodes.MISSING_QUANTITY, List.of(spelling, new CreateParameter())),
                Map.entry(IssueCodes.MISSING_IMPORT, List.of(new ImportName())),
                Map.entry(IssueCodes.MISSING_VALUE, List.of(values)),
                Map.entry(IssueCodes.LAG_WITHOUT_START, List.of(start)),
                Map.entry(IssueCodes.UNIT_MISSING, List.of(Units::write)),
                Map.entry(IssueCodes.UNIT_STATED, List.of(Units::state)),
                Map.entry(IssueCodes.RATE_TIMES_DT, List.of(Units::timesDt)),
                Map.entry(IssueCodes.RATE_PER_YEAR, List.of(Units::perYear)),
                Map.entry(IssueCodes.MISSING_COUNTERPARTY, List.of(declarations::counterparty)),
                Map.entry(IssueCodes.MISSING_OVERRIDE, List.of(declarations::override)),
                Map.entry(IssueCodes.UNUSED_PARAMETER, List.of(declarations::unusedParameter)),
                Map.entry(IssueCodes.UNUSED_IMPORT, List.of(declarations::unusedImport)));
    }

    /** The fixes of the problems that touch a region, in the order of the text. */
    public List<Fix> at(XtextResource file, String text, Region region) {
        List<Fix> fixes = new ArrayList<>();
        for (Problem problem : problems.found(file, text)) {
            Region place = problem.marker().region();
            if (place.offset() <= region.end() && place.end() >= region.offset()) {
                Case.of(problem, file).ifPresent(each -> collect(each, fixes));
            }
        }
        return List.copyOf(fixes);
    }

    private void collect(Case problem, List<Fix> fixes) {
        repairs.getOrDefault(problem.problem().code(), List.of()).stream()
                .flatMap(repair -> repair.of(problem)).filter(patch -> !patch.files().isEmpty())
                .forEach(patch -> fixes.add(new Fix(patch.title(), problem.problem().marker(), patch.files())));
    }
}
