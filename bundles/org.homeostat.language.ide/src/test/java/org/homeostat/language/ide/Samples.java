package org.homeostat.language.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.homeostat.language.project.FileHeader;
import org.homeostat.language.project.ProjectFiles;
import org.homeostat.language.project.SourceText;

/** Real texts to edit. */
final class Samples {

    /** One file with something of everything. */
    static final String STORY = """
            package andes
            unit USD "US dollar"
            unit GUSD = 1e9 USD
            dataset wb from "data/calibration.csv" { source "World Bank, WDI" licence "CC BY 4.0" }

            model OpenEconomy "Small open economy" {
              /** How much of income goes to capital. */
              parameter alpha = 0.35 "capital's share"
              parameter delta "depreciation" : 1/year = 5 [%/year]
              parameter gdp0 : USD/year = wb["NY.GDP.MKTP.CD", economy, 2019] [USD/year]
              parameter profitTax = 27% policy lever 0%..60%
              parameter capital0 : USD
              stock capital : USD = capital0 change investment - delta * capital
              variable investment "Investment" : USD/year = 0.2 * output;
              variable output : GUSD/year = 0.3 [1/year] * capital^1 * (1 - alpha)
              variable unrest starts 0.2 = 0.9 * unrest[-1] + 0.1 * grievance // carries on
              variable grievance = if profitTax > 30% and not (unrest[-1] < 0.1) then 1 else max(0, log(2))
              variable share = capital / sum(e in others where e.capital > 0 [USD] | e.capital)
              variable gap = world.meanReturn - delta
            }
            model Extractive extends OpenEconomy {
              parameter exposure = 1
              /* not a doc comment */
              override variable unrest starts 0.1 = unrest[-1]
            }
            economy Chile "Chile" is Extractive { code CHL; alpha = 0.45; profitTax = 27% capital0 = gdp0 * 3 [year] }
            economy Peru is OpenEconomy { code "PER"; capital0 = 300e9 [USD] }
            set Andes "Andean countries" = { Chile, Peru }
            world Americas { economies Andes
              parameter copperPrice0 : USD = 6010 [USD]
              variable meanReturn : 1/year = sum(e in economies | e.capital * e.delta) / sum(e in economies | e.capital)
            }
            policy FreeEducation "Tuition-free universities" { for Chile
              from 2026 phase profitTax to 35% by 2028
              from 2026 until 2040 investment += 1.5% * output
              from 2026 { alpha = 1; delta += 2 [1/year] }
              when unrest > 10% for 4 periods until unrest < 8% { investment += 1% * output }
              once unrest > 0.6 { alpha *= 1.10 }
              for e in Peru { investment += 1% * e.output }
              alpha = 0.4
            }
            treaty TaxFloor { members Chile, Peru
              from 2026 floor profitTax at 25% }
            scenario Baseline { world Americas; time 2019..2053 }
            scenario Bust extends Baseline { shock world.meanReturn *= 0.5 at 2028 fading 10% per period }
            scenario Together extends Baseline { apply FreeEducation for e in Andes; apply TaxFloor }
            compare Reform "What the reform does" { Baseline, Together on output, meanReturn; for Chile, Peru }
            """;

    /** One file with the forms that the story has no use for. */
    static final String WHOLE = """
            unit USD "US dollar"
            unit bbl "barrel"
            unit CLP "Chilean peso"
            /** The share that is evaded. */
            function evasion(rate, k) = k * rate^2 "evaded"
            lookup curve(rate) = { 0 -> 0, 20% -> 18%, 60% -> 30% } interpolate smooth extrapolate
            model Base {
              variable open : USD/year
              variable deposits : USD within 0..* = 2 [USD]
              sector firms "Firms" { stock capital : USD = 3 [USD] change 0 [USD/year] }
              sector households { variable income : USD/year = received(households) - paid(households) }
              transaction wages "Wages" : firms -> households = 0.6 [1/year] * firms.capital
              instrument money : firms -> households = deposits
              instrument bills at 1 { issued by firms = deposits  held by households = deposits }
            }
            model Whole extends Base {
              parameter tax = 25% policy lever 0%..60%
              parameter share[partner in others] = 0.1
              parameter a = 1
              variable price : USD/bbl guess 1 = oil * (1 - curve(tax))
              variable bound : USD/year = sum(e in others | share[e] * e.past)
              variable past : USD/year = lag(open, 2) + movingaverage(open, 4)
              series oil : USD/bbl = { 2020 -> 41, 2022 -> 99 [USD/bbl] } interpolate linear held
              process luck starts 0 ~ AR1(mean = 0, persistence = 0.9, sigma = 0.1)
              shock surprise ~ Normal(0, 0.02)
              equation balance : open == past solve open
              calibrate a so that open == 1 [USD/year]
            }
            economy Chile is Whole { code CHL currency CLP share[Peru] = 0.2 }
            economy Peru is Whole { calibrate a so that open == 2 [USD/year] }
            world Two { economies Chile, Peru
              commodity copper "Copper" { price : USD/bbl starts 3 [USD/bbl] = price[-1] } }
            policy Reform { from 2030 tax = 30% }
            treaty Floor { members Chile
              floor tax at 25%
              levy 2% on bound from outsiders into open
              leaves when open < alone.open for 8 periods }
            scenario Baseline { world Two; time 2020..2050; integrate rk4 step 0.25; seed 7
              shock world.copper.price *= 0.5 at 2030 }
            scenario Other extends Baseline { apply Reform }
            measure welfare "Welfare" : USD/year = mean(open) over 2030..2040
            expect Chile.open at 2040 of Baseline within 1% of 412 [USD/year]
            steady Rest { of Baseline }
            ensemble Fan { of Baseline draws 100 seed 42 sampling sobol vary tax ~ Uniform(0, 0.5) bands 5%, 95% on open }
            sweep Floors { of Other vary Floor.floor in 0%..40% by 1% on open at 2040 }
            sensitivity Drivers { of Other vary a ~ Triangular(0, 1, 2) on Chile.open method morris }
            game Race { of Baseline players Chile, Peru each chooses tax maximizes welfare solve nash }
            coalition Who { of Other reform Reform treaty Floor among Chile, Peru
              succeeds when Other.Chile.open > Baseline.Chile.open find smallest, stable }
            absorption Octopus { of Other against Baseline on open through past, households.income }
            attribution Why { of Other against Baseline on open }
            fit Match { of Baseline vary a in 0..2 match open to oil over 2020..2022 }
            """;

    private static final Path ANDES = Path.of("../../examples/andes");

    private Samples() {
    }

    /** The story of the Andes: its file of that name. */
    static String andes(String file) {
        return read(ANDES.resolve(file));
    }

    /** The files around a file of the Andes. */
    static ProjectFiles andesWithout(String edited) {
        return packageName -> {
            try (Stream<Path> files = Files.list(ANDES)) {
                return files.filter(file -> file.toString().endsWith(".econ") && !file.endsWith(edited)).sorted()
                        .map(file -> new SourceText(URI.createURI("memory:/" + file.getFileName()), read(file)))
                        .filter(file -> FileHeader.of(file.text()).packageName().equals(packageName)).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** Files in memory that stand beside an edited one. */
    static ProjectFiles files(String... texts) {
        List<SourceText> sources = Stream.iterate(0, i -> i < texts.length, i -> i + 1)
                .map(i -> new SourceText(URI.createURI("memory:/other" + i + ".econ"), texts[i])).toList();
        return packageName -> sources.stream()
                .filter(source -> FileHeader.of(source.text()).packageName().equals(packageName)).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
