package org.homeostat.session.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.homeostat.compiler.Places;
import org.homeostat.compiler.ScenarioCompiler;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.model.econ.EconFile;
import org.homeostat.session.data.ProjectData;
import org.homeostat.session.data.TableCache;
import org.homeostat.session.files.ProjectFolder;
import org.homeostat.spi.FunctionRegistry;

/**
 * Makes models out of parsed files.
 *
 * @param units what quantities are measured in
 * @param parser the parser of the language
 * @param unitRule the grammar's rule for a unit
 * @param scopes what names mean
 * @param tables opened data files
 * @param functions the functions of extenders
 */
public record ModelReading(MemberUnits units, IParser parser, ParserRule unitRule, IScopeProvider scopes,
        TableCache tables, FunctionRegistry functions) {

    /**
     * The model of a file.
     *
     * @param texts the text of all files that it sees, itself included
     */
    Model read(ProjectFolder project, EconFile file, Map<Path, String> texts, Diagnosis diagnosis) {
        ProjectData data = new ProjectData(project.root(), tables);
        ScenarioCompiler compiler = new ScenarioCompiler(units, data, new Places(diagnosis::shown));
        return new Model(project, file, hash(project, texts), units, data, compiler,
                new SettingReader(parser, unitRule, scopes, file), functions);
    }

    private static String hash(ProjectFolder project, Map<Path, String> texts) {
        Map<String, byte[]> sorted = new TreeMap<>();
        texts.forEach((path, text) -> sorted.put(project.inside(path), text.getBytes(StandardCharsets.UTF_8)));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sorted.forEach((name, bytes) -> {
                digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
