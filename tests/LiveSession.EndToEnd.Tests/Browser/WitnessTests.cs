using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>The witness of the other tests sees what it must not miss.</summary>
public sealed class WitnessTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    [ChromiumFact]
    public async Task Witness_NoticesForeignRequests_ViolatedPolicies_AndScriptErrors()
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var stage = await Stage.OpenAsync(ModerationTests.Agenda, Words.French, ColorScheme.Light, timeout.Token);
        var page = stage.Console.Page;
        Assert.Empty(stage.Witness.Foreign);
        stage.Witness.ExpectNoComplaint();

        await page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = '1'; document.head.append(script); }");
        await page.EvaluateAsync("() => setTimeout(() => { throw new Error('on purpose'); })");
        await stage.Witness.WhenComplainedAsync("policy violated: script-src-elem", timeout.Token);
        await stage.Witness.WhenComplainedAsync("on purpose", timeout.Token);

        // Answered here: nothing leaves this machine.
        await page.Context.RouteAsync("http://elsewhere.test/**", route => route.FulfillAsync(new() { Body = "elsewhere" }));
        await page.GotoAsync("http://elsewhere.test/");
        Assert.Equal(["http://elsewhere.test/"], stage.Witness.Foreign);
    }
}
