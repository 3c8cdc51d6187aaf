using System.Collections.Immutable;
using MetaAi.Facts.Generators.Tests.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace MetaAi.Facts.Generators.Tests.CodeFixes;

/// <summary>A project as an editor sees it: findings, the fixes offered for them, and what applying one gives.</summary>
internal static class FixedCode
{
    /// <summary>The titles of the fixes that are offered for the project's only finding, in order.</summary>
    public static async Task<IReadOnlyList<string>> Offers(this TestProject project, CodeFixProvider provider) =>
        [.. (await Actions(project, provider)).Actions.Select(action => action.Title)];

    /// <summary>The project with one of the fixes applied.</summary>
    public static async Task<TestProject> Apply(this TestProject project, CodeFixProvider provider, int offer = 0)
    {
        var (actions, source, document) = await Actions(project, provider);
        var operation = (await actions[offer].GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single();
        var text = await operation.ChangedSolution.GetDocument(document)!.GetTextAsync();
        return project with { Sources = project.Sources.SetItem(source, text.ToString()) };
    }

    private static async Task<(List<CodeAction> Actions, int Source, DocumentId Document)> Actions(TestProject project, CodeFixProvider provider)
    {
        var finding = (await project.Run()).Findings.ShouldHaveSingleItem();
        provider.FixableDiagnosticIds.ShouldContain(finding.Id);
        var source = Enumerable.Range(0, project.Sources.Length).Single(index => finding.Location.SourceTree!.FilePath == $"/project/Source{index}.cs");
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithParseOptions(project.ParseOptions)
            .AddDocument($"Source{source}.cs", SourceText.From(project.Sources[source]));
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), default));
        return (actions, source, document.Id);
    }
}
