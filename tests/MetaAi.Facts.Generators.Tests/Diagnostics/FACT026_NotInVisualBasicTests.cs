using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.VisualBasic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.VisualBasic;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT026_NotInVisualBasicTests
{
    [Fact]
    public async Task Every_attribute_that_declares_is_refused_where_it_is_written()
    {
        var findings = await Findings("""
            <SourceSet>
            Public Class Texts
                <Source("brewery.txt", Language:="fr")>
                Public Shared ReadOnly Property Accounts As Source
            End Class

            <MetaAi.Facts.FactSet(Subject:="Quay Brewery")>
            Public Structure Ledger
                <Quote("180"), Quote("181")>
                Public Shared ReadOnly Property Staff As Fact(Of Decimal)
            End Structure
            """);

        findings.Select(finding => finding.Id).Distinct().ShouldBe([FactRules.NotInVisualBasic.Id]);
        findings.Select(finding => finding.GetMessage(null).Split(" does ")[0]).ShouldBe(
            ["<SourceSet> on 'Texts'", "<Source> on 'Accounts'", "<FactSet> on 'Ledger'", "<Quote> on 'Staff'", "<Quote> on 'Staff'"]);
        findings.Select(finding => finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan)).ShouldContain("Quote(\"181\")");
    }

    [Fact]
    public async Task What_reads_facts_is_clean() => (await Findings("""
        <System.Obsolete>
        Public Class Reader
            Public Function Read(fact As Fact(Of MonetaryAmount)) As Decimal?
                Return fact.Value.Amount
            End Function

            <System.Obsolete>
            Public ReadOnly Property Accounts As Source
        End Class
        """)).ShouldBeEmpty();

    private static async Task<Diagnostic[]> Findings(string code)
    {
        var compilation = VisualBasicCompilation.Create(
            "Test", [VisualBasicSyntaxTree.ParseText("Imports MetaAi.Facts\n" + code)], new TestProject().References, new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        var analyzed = compilation.WithAnalyzers([new DeclarationAnalyzer()]);
        return [.. (await analyzed.GetAnalyzerDiagnosticsAsync()).OrderBy(finding => finding.Location.SourceSpan.Start)];
    }
}
