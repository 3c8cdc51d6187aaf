using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MetaAi.Facts.Cli.Book;

/// <summary>The page asks for nothing from outside, runs nothing but its own script, and can be read without it.</summary>
public sealed class SealedPageTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly IDocument page;

    public SealedPageTests() => page = BookFile.Write(folder, Harbour.Build(folder), "--texts", folder["texts"]).Page;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_policy_allows_the_one_style_and_the_one_script_by_their_hashes()
    {
        var (style, script) = (page.QuerySelectorAll("style").ShouldHaveSingleItem(), page.QuerySelectorAll("script").ShouldHaveSingleItem());

        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").ShouldBe(
            $"default-src 'none'; style-src 'sha256-{HashOf(style)}'; script-src 'sha256-{HashOf(script)}'; base-uri 'none'; form-action 'none'");
        page.All.TakeWhile(element => element is not IHtmlStyleElement).ShouldContain(element => element.HasAttribute("http-equiv"));
    }

    [Fact]
    public void Nothing_is_asked_for_from_outside()
    {
        page.QuerySelectorAll("link, img, iframe, object, embed, base, audio, video, source, svg *[href], svg image, svg use, svg style, svg script, svg foreignObject, [src], [srcset], [style], [action]").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute => !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        foreach (var word in (string[])["url(", "@import", "@font-face"])
        {
            page.QuerySelector("style")!.TextContent.ShouldNotContain(word);
        }

        foreach (var word in (string[])["fetch(", "XMLHttpRequest", "import", "eval(", "innerHTML", "http"])
        {
            page.QuerySelector("script")!.TextContent.ShouldNotContain(word);
        }
    }

    [Fact]
    public void Without_its_script_all_is_there_and_what_needs_it_is_hidden()
    {
        page.QuerySelectorAll("[hidden]").ShouldHaveSingleItem().Id.ShouldBe("choose");
        page.QuerySelectorAll("button").ShouldAllBe(button => button.Closest("[hidden]") != null);
        page.QuerySelectorAll("pre").Length.ShouldBe(3 * 2);
    }

    [Fact]
    public void Headings_go_down_one_step_at_a_time_and_parts_have_names()
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        levels[0].ShouldBe(1);
        levels.Count(level => level == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(step => step.Second <= step.First + 1);
        page.QuerySelectorAll("header, nav, main, aside, footer").Length.ShouldBe(5);
        page.QuerySelectorAll("section, aside").ShouldAllBe(part => part.HasAttribute("aria-labelledby"));
        page.QuerySelectorAll("input, select").ShouldAllBe(field => field.Closest("label") != null);
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelectorAll("q[lang=fr]").ShouldNotBeEmpty();
    }

    private static string HashOf(IElement element) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));
}
