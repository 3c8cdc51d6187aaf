using MetaAi.Facts.Generators.Tests.Samples.Making;

namespace MetaAi.Facts.Benchmarks.Generating;

/// <summary>A kind of edit.</summary>
/// <param name="Name">What is edited.</param>
/// <param name="Apply">Makes the edit; each version of it is another one.</param>
internal sealed record Edit(string Name, Action<Editor, MadeProject, int> Apply)
{
    private const int Set = MadeProject.FirstFactSet;

    // The words of the set's seventh quote, which is plain words.
    private const int Words = 6;

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("a file elsewhere", (editor, _, version) => editor.Write(MadeProject.Elsewhere, MadeProject.Unrelated(version))),
        new("a comment beside facts", (editor, project, version) => editor.Write(Set, $"// {version}\n" + project.Sources[Set])),
        new("a remark on a quote", (editor, project, version) => editor.Write(Set, Replace(project.Sources[Set], "the managing director", $"director {version}"))),
        new("the words of a quote", (editor, project, version) => editor.Write(Set, OtherWords(project, version))),
        new("a source", (editor, project, version) => editor.Write(MadeProject.SourceSet, Replace(project.Sources[MadeProject.SourceSet], "Minutes 0\"", $"Minutes of {version}\""))),
        new("the end of a text", (editor, project, version) => editor.WriteText(0, Content(project) + "Fin" + new string('o', version + 1))),
        new("the start of a text", (editor, project, version) => editor.WriteText(0, "Oh" + new string('o', version + 1) + ". " + Content(project))),
    ];

    // The quote goes on for as many words of the text as there were versions before.
    private static string OtherWords(MadeProject project, int version)
    {
        var words = MadeFact.Of(Words, isFrench: true).Words;
        var start = Content(project).IndexOf(words, StringComparison.Ordinal);
        var end = start + words.Length;
        for (var i = 0; i <= version; i++)
        {
            end = Content(project).IndexOf(' ', end + 1);
        }

        return Replace(project.Sources[Set], $"\"{words}\"", $"\"{Content(project)[start..end]}\"");
    }

    private static string Content(MadeProject project) => project.Texts[0].GetText().ToString();

    private static string Replace(string code, string old, string words)
    {
        var place = code.IndexOf(old, StringComparison.Ordinal);
        return code.Remove(place, old.Length).Insert(place, words);
    }
}
