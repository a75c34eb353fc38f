
namespace LiveSession.Server.Tests.Access;

/// <summary>What every page tells the browser not to do.</summary>
[Trait("Rule", "A2")]
public sealed class PageHeaderTests(RolesFixture roles) : IClassFixture<RolesFixture>
{
    public static TheoryData<string> Pages() =>
        ["/", "/B/ABCDEFGH", "/T/ABCDEFG", "/R/ABCDEFG", "/tablet", "/screen", "/director", "/console", "/console/sign-in", "/print/tents", "/print/badges", "/nowhere", "/health"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_RunsOnlyOurOwnFilesAndIsNeverFramed(string page)
    {
        using var response = await roles["Console"].GetAsync(page);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

        Assert.DoesNotContain("'unsafe-inline'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe-eval'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);
        Assert.Equal(page == "/screen", policy.Contains("'wasm-unsafe-eval'", StringComparison.Ordinal));
        Assert.Equal("DENY", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.False(response.Headers.Contains("Server"));
    }
}
