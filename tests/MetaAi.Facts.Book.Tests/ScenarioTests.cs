using MetaAi.Facts.Cli.Book.Browsing;
using Microsoft.Playwright;

namespace MetaAi.Facts.Cli.Book;

/// <summary>A person changes what a scenario assumes, and the page answers, refuses, and goes back.</summary>
[Collection(InBrowser.Name)]
public sealed class ScenarioTests(Browser browser, Books books)
{
    private const string Waiting = "– correct the inputs first";

    [BrowserFact]
    public Task Other_inputs_have_other_answers_and_another_drawing() => browser.ReadAsync(books.WithScenarios, async page =>
    {
        (await AnswersAsync(page, 0)).ShouldBe(["1.6 to 2.0 billion USD", "6.4 to 8.0 billion USD", "33.33 USD computed by the program for the inputs shown"]);
        var drawn = await page.Locator(".scenario [data-chart]").First.InnerHTMLAsync();

        await Field(page, 0, "cost", 0).FillAsync("9,5");
        (await AnswersAsync(page, 0)).ShouldBe(["1.9 to 2.0 billion USD", "7.6 to 8.0 billion USD", "33.33 USD out of date: computed by the program for other inputs"]);
        await Field(page, 0, "share", 1).FillAsync("25");
        (await AnswersAsync(page, 0))[0].ShouldBe("1.9 to 2.5 billion USD");
        (await page.Locator(".scenario [data-chart]").First.InnerHTMLAsync()).ShouldNotBe(drawn);
        (await page.Locator(".scenario [data-chart]").First.Locator("li b").AllTextContentsAsync()).ShouldBe((await AnswersAsync(page, 0))[..2]);

        (await page.Locator(".results caption").AllTextContentsAsync()).ShouldBe(["Answers for your inputs", "Answers"]);

        await page.GetByRole(AriaRole.Button, new() { Name = "Reset the inputs" }).First.ClickAsync();
        (await AnswersAsync(page, 0))[0].ShouldBe("1.6 to 2.0 billion USD");
        (await page.Locator(".scenario [data-chart]").First.InnerHTMLAsync()).ShouldBe(drawn);
    });

    [BrowserTheory]
    [InlineData("cost", 0, "x", "That is no number: write digits, a point or a comma before decimals, and spaces between thousands.")]
    [InlineData("cost", 0, "", "Give a number.")]
    [InlineData("cost", 0, "1,000", "1,000 may be thousands or decimals: write 1 000 or 1,0000.")]
    [InlineData("cost", 0, "0", "Give 0.001 billion USD or more.")]
    [InlineData("cost", 1, "1 001", "Give 1000 billion USD or less.")]
    [InlineData("cost", 0, "8.0001", "Give a multiple of 0.001 billion USD.")]
    [InlineData("cost", 0, "11", "The second number is below the first: turn them around.")]
    [InlineData("share", 0, "-1", "Give 0 % or more.")]
    [InlineData("cost", 0, "<img src=x onerror=alert(1)>", "That is no number: write digits, a point or a comma before decimals, and spaces between thousands.")]
    public Task What_cannot_be_computed_with_is_refused_at_the_field(string input, int end, string typed, string words) => browser.ReadAsync(books.WithScenarios, async page =>
    {
        var field = Field(page, 0, input, end);
        await field.FillAsync(typed);

        var problem = page.Locator($"#{await field.GetAttributeAsync("aria-describedby")}");
        (await problem.TextContentAsync()).ShouldBe(words);
        (await problem.IsVisibleAsync()).ShouldBeTrue();
        (await AnswersAsync(page, 0))[..2].ShouldBe([Waiting, Waiting]);
        await Assertions.Expect(page.Locator(".scenario .status").First).ToHaveTextAsync(words);
    });

    [BrowserFact]
    public Task Inputs_that_break_a_rule_have_no_answers_but_its_words() => browser.ReadAsync(books.WithScenarios, async page =>
    {
        await Field(page, 0, "share", 1).FillAsync("120");
        (await AnswersAsync(page, 0))[..2].ShouldBe(["1 to 12 billion USD", "0 to 8 billion USD"]);

        await Field(page, 0, "share", 0).FillAsync("110");
        (await page.Locator(".scenario .rule").First.IsVisibleAsync()).ShouldBeTrue();
        (await AnswersAsync(page, 0))[..2].ShouldBe([Waiting, Waiting]);
    });

    [BrowserFact]
    public Task An_open_end_may_be_closed_and_a_divisor_may_not_be_zero() => browser.ReadAsync(books.WithScenarios, async page =>
    {
        (await AnswersAsync(page, 1)).ShouldBe(["at least 9.12 billion USD", "5 to 10 billion USD"]);

        await Field(page, 1, "others", 1).FillAsync("1 000 000 000");
        (await AnswersAsync(page, 1))[0].ShouldBe("9.1 to 18.5 billion USD");
        await Field(page, 1, "fee", 0).FillAsync("0");
        (await AnswersAsync(page, 1))[1].ShouldBe("– no value: what it is divided by may be zero");
        (await page.Locator(".scenario .curve .band").CountAsync()).ShouldBeGreaterThan(0);
    });

    [BrowserFact]
    public Task Without_scripts_the_answers_of_the_program_stand_there() => browser.ReadAsync(
        books.WithScenarios,
        async page =>
        {
            (await page.Locator(".scenario input, .scenario button").CountAsync()).ShouldBe(0);
            (await page.Locator(".scenario fieldset").First.TextContentAsync())!.Trim().ShouldBe("cost8 to 10 billion USD assumption: a round number");
            (await AnswersAsync(page, 0))[0].ShouldBe("1.6 to 2.0 billion USD");
        },
        new() { HasScripts = false });

    private static ILocator Field(IPage page, int scenario, string input, int end) =>
        page.Locator(".scenario").Nth(scenario).Locator("fieldset", new() { Has = page.Locator($"legend:text-is('{input}')") }).Locator("input").Nth(end);

    private static async Task<string[]> AnswersAsync(IPage page, int scenario) =>
        [.. (await page.Locator(".scenario").Nth(scenario).Locator(".results tbody td").AllInnerTextsAsync()).Select(text => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)))];
}
