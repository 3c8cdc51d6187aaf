using System.Text.RegularExpressions;

namespace MetaAi.Facts.Package.Tests;

/// <summary>A newcomer who makes a slip is told on the command line what it is and how it is mended, and nothing beside it that can be kept back.</summary>
public sealed partial class SlipTests(SlipProjects projects) : IClassFixture<SlipProjects>
{
    public static TheoryData<string> Names => [.. Slips.All.Select(slip => slip.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_slip_is_said_with_its_fix_and_little_beside_it(string name)
    {
        var slip = Slips.All.Single(slip => slip.Name == name);

        var errors = projects.ErrorsOf(name).ToLookup(error => Id().Match(error).Value);

        var said = errors.Where(group => group.Key.StartsWith("FACT", StringComparison.Ordinal)).SelectMany(group => group).ToArray();
        said.Length.ShouldBe(slip.Said.Length, projects.Output);
        foreach (var words in slip.Said)
        {
            said.ShouldContain(error => error.Contains(words, StringComparison.Ordinal), words);
        }

        // What is no mistake builds; that nothing is said of a project could also mean that it was passed over.
        projects.IsBuilt(name).ShouldBe(errors.Count == 0, projects.Output);

        // At what the person wrote, and not in code that was generated for it.
        errors.Select(group => group.Key).Where(id => !id.StartsWith("FACT", StringComparison.Ordinal)).ShouldBe(slip.Beside, ignoreOrder: true);
        projects.ErrorsOf(name).ShouldAllBe(error => error.StartsWith("Ferry.cs(", StringComparison.Ordinal));
    }

    [GeneratedRegex("(?<=: error )[A-Z]+[0-9]+")]
    private static partial Regex Id();
}
