import java.io.File;
import java.util.SortedSet;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Asks the veraPDF engine about PDF files: arguments are flavours (`ua1,2a`) and files.
 *
 * <p>Prints one line a file and flavour, with tabs between: file, flavour, number of assertions
 * made, and the rules that failed with spaces between, as `clause-test`.
 */
public final class VeraPdf {
    private static final int MOST_FAILURES = 1000;

    public static void main(String[] arguments) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        for (int index = 1; index < arguments.length; index++) {
            for (String flavour : arguments[0].split(",")) {
                report(arguments[index], PDFAFlavour.byFlavourId(flavour), flavour);
            }
        }
    }

    private static void report(String file, PDFAFlavour flavour, String name) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new File(file), flavour);
             PDFAValidator validator = foundry.createValidator(flavour, MOST_FAILURES, false, true, false)) {
            for (ValidationResult result : validator.validateAll(parser)) {
                System.out.println(String.join("\t", file, name,
                    Integer.toString(result.getTotalAssertions()), String.join(" ", failures(result))));
            }
        }
    }

    private static SortedSet<String> failures(ValidationResult result) {
        var rules = new TreeSet<String>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                RuleId rule = assertion.getRuleId();
                rules.add(rule.getClause() + "-" + rule.getTestNumber());
            }
        }
        return rules;
    }
}
