using System.Reflection;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Diagnostics;
using MetaAi.Facts.Generators.Tests.Pages;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

/// <summary>Rules, descriptors, pages and tests agree.</summary>
public sealed class RulesTests
{
    // Said by the targets of the package, before there is a compiler that could.
    private const string CompilerTooOld = "FACT000";

    // Said at the source alone, of compiled facts and of files by the tool, and by the analyzer for the other language.
    private static readonly string[] NotOfTheAnalyzer = [FactRules.InvalidSource.Id, FactRules.CompiledDiffers.Id, FactRules.NotCheckedSince.Id, FactRules.TextUnreadable.Id, FactRules.ClaimDiffers.Id, FactRules.FormulaInputFails.Id, FactRules.NotInVisualBasic.Id];

    private static readonly IReadOnlyDictionary<string, string> NamesById = typeof(FactRules).GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => ((FactRule)field.GetValue(null)!).Id, field => field.Name, StringComparer.Ordinal);

    public static TheoryData<string> AnalyzerIds => [.. new FactAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_rule_is_listed_once_in_the_order_of_the_ids()
    {
        var ids = FactRules.All.Select(rule => rule.Id).ToArray();

        ids.ShouldBe(ids.Distinct().Order(StringComparer.Ordinal));
        ids.ShouldBe(NamesById.Keys, ignoreOrder: true);
    }

    [Fact]
    public void The_analyzer_supports_every_rule_that_is_said_at_a_declaration() =>
        new FactAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).ShouldBe(FactRules.All.Select(rule => rule.Id).Except(NotOfTheAnalyzer));

    [Fact]
    public void A_descriptor_says_what_its_rule_says()
    {
        foreach (var descriptor in new FactAnalyzer().SupportedDiagnostics)
        {
            var rule = FactRules.All.Single(rule => rule.Id == descriptor.Id);
            descriptor.Title.ToString(null).ShouldBe(rule.Title);
            descriptor.MessageFormat.ToString(null).ShouldBe(rule.MessageFormat);
            descriptor.HelpLinkUri.ShouldBe(rule.HelpLink);
            descriptor.IsEnabledByDefault.ShouldBeTrue();
            descriptor.DefaultSeverity.ShouldBe(Enum.Parse<DiagnosticSeverity>(rule.Severity.ToString()));
        }
    }

    [Fact]
    public void A_page_has_a_rule() => RulePage.Ids.ShouldBe([CompilerTooOld, .. FactRules.All.Select(rule => rule.Id)], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(AnalyzerIds))]
    public void A_rule_has_tests_that_are_named_after_it(string id) =>
        typeof(RulesTests).Assembly.GetType($"{typeof(RulesTests).Namespace}.{id}_{NamesById[id]}Tests").ShouldNotBeNull();
}
