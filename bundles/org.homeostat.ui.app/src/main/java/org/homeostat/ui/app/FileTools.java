package org.homeostat.ui.app;

import java.util.Map;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.homeostat.ui.Icon;

/**
 * The tools for files. They can't stand in plugin.xml as the other tools do: the platform's handler of Save asks for
 * the window while the window's tools are being made, and then the platform makes some of them twice.
 */
final class FileTools extends ActionBarAdvisor {

    private static final String ID = "org.homeostat.ui.app.files";

    FileTools(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager tools = new ToolBarManager();
        CommandContributionItemParameter model = item(IWorkbenchCommandConstants.FILE_NEW);
        model.parameters = Map.of("newWizardId", NewModelWizard.ID);
        model.icon = Icon.ECON.descriptor();
        model.label = "New Model";
        tools.add(new CommandContributionItem(model));
        CommandContributionItemParameter save = item(IWorkbenchCommandConstants.FILE_SAVE);
        save.tooltip = "Save";
        tools.add(new CommandContributionItem(save));
        bar.add(new ToolBarContributionItem(tools, ID));
    }

    private CommandContributionItemParameter item(String command) {
        return new CommandContributionItemParameter(
                getActionBarConfigurer().getWindowConfigurer().getWindow(), null, command,
                CommandContributionItem.STYLE_PUSH);
    }
}
