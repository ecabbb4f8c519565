package org.homeostat.ui.app;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Where the new model goes, and what stands in it at first. */
final class FirstModelPage extends WizardNewFileCreationPage {

    private static final String MODEL = """
            /* A first model: what a higher profit tax does to capital. */

            unit GUSD "billion US dollars"

            model Country {
                parameter profitTax = 25% policy lever 0%..60%
                parameter depreciation : 1/year = 5 [%/year]
                stock capital "Capital" : GUSD = 100 [GUSD]
                    change investment - depreciation * capital
                variable output "Output" : GUSD/year = 0.4 [1/year] * capital
                variable investment "Investment" : GUSD/year = 0.25 * (1 - profitTax) * output
            }

            economy Home is Country
            world Here { economies Home }

            policy HigherTax "A higher profit tax" { from 2027 phase profitTax to 35% by 2030 }

            scenario Baseline { world Here; time 2025..2045 }
            scenario Reform extends Baseline { apply HigherTax }

            compare Tax "What the tax does" { Baseline, Reform on capital, output }
            """;

    FirstModelPage(IStructuredSelection selection) {
        super("model", selection);
    }

    @Override
    protected InputStream getInitialContents() {
        return new ByteArrayInputStream(MODEL.getBytes(StandardCharsets.UTF_8));
    }
}
