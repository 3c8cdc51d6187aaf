using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Checking;
using MetaAi.Facts.Generators.Emitting;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Parsing;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

/// <summary>A fault of the library on one quote becomes a message of that quote.</summary>
public sealed class FACT299_UnforeseenTests
{
    private static readonly TestProject Project = Brewery.Facts("""
            [Quote("48 millions d'euros")]
            public static partial Fact<MonetaryAmount> Sales { get; }

            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }
        """);

    [Fact]
    public void The_one_fact_throws_its_id_and_the_others_are_generated()
    {
        var facts = Check(new OverflowException("Der Wert war zu gross."));

        var finding = facts.Findings.ShouldHaveSingleItem();
        (finding.Property, finding.Quote).ShouldBe(("Sales", 0));
        finding.Message.Rule.ShouldBe(FactRules.Unforeseen);
        finding.Message.Text.ShouldStartWith("The library failed on '48 millions d'euros' (OverflowException), ");
        var code = FactSetEmitter.Emit(facts);
        code.ShouldContain("> Sales => throw new global::System.InvalidOperationException(\"FACT299: ");
        code.ShouldContain("Fact<string> Director => ");
        code.ShouldContain("\"Odile Carmin\"");
    }

    [Fact]
    public void An_end_that_was_asked_for_is_no_fault() => Should.Throw<OperationCanceledException>(() => Check(new TaskCanceledException()));

    [Fact]
    public void A_rule_that_is_said_at_a_quote_has_a_descriptor() =>
        Generators.Diagnostics.Descriptors.At(new(FactRules.Unforeseen, "48", "OverflowException"), Microsoft.CodeAnalysis.Location.None).Id.ShouldBe("FACT299");

    private static CheckedFactSet Check(Exception fault)
    {
        var compilation = Project.Compilation;
        var sources = SourceIndex.Of([SourceSetParser.Parse(compilation.GetTypeByMetadataName("Test.Texts").ShouldNotBeNull(), default)]);
        var set = FactSetParser.Parse(compilation.GetTypeByMetadataName("Test.Ledger").ShouldNotBeNull(), default);
        var evidence = new EvidenceModel([new FactText(Brewery.TextName, Brewery.Text)], Lock: null, LockProblem: null);
        var checker = new FailingChecker(new QuoteChecker(set, sources, evidence), fault);
        return FactSetChecker.Check(set, CheckMemory.Of(sources, evidence), checker, default);
    }

    /// <summary>A checker that fails on amounts.</summary>
    private sealed class FailingChecker(IQuoteChecker inner, Exception fault) : IQuoteChecker
    {
        public CheckOutcome<VerifiedFact> Check(QuoteModel quote, QuoteSlot slot, PropertyModel property, ICollection<FactMessage> notices) =>
            property.Name == "Sales" ? throw fault : inner.Check(quote, slot, property, notices);
    }
}
