using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Hosting;

/// <summary>A person who opens an address that leads nowhere gets a page to read, in their own language.</summary>
[Trait("Rule", "B4")]
public sealed class ErrorPageTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    private const string AsABrowserAsks = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Theory]
    [InlineData("/nowhere", 404, "fr-FR,fr;q=0.9,en;q=0.8", "fr", "Cette page n’existe pas", "href=\"/\"")]
    [InlineData("/nowhere", 404, "de,en-GB;q=0.7,fr;q=0.3", "en", "This page does not exist", "href=\"/\"")]
    [InlineData("/nowhere", 404, "fr;q=0.3,en;q=0.7", "en", "This page does not exist", "href=\"/\"")]
    [InlineData("/nowhere", 404, "de", "fr", "Cette page n’existe pas", "href=\"/\"")]
    [InlineData("/nowhere", 404, "", "fr", "Cette page n’existe pas", "href=\"/\"")]
    [InlineData("/assets/old-phone.js", 404, "en", "en", "This page does not exist", "href=\"/\"")]
    [InlineData("/print/badges", 401, "en", "en", "This page is for the facilitator", "href=\"/console\"")]
    [InlineData("/api/join", 405, "fr", "fr", "Cette page n’existe pas", "href=\"/\"")]
    public async Task AddressOpenedByHand_AnswersWithAPage(string path, int status, string languages, string language, string title, string way)
    {
        using var response = await AskAsync(HttpMethod.Get, path, AsABrowserAsks, languages);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains(way, page, StringComparison.Ordinal);
        Assert.DoesNotContain(path, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "*/*")]
    [InlineData("GET", "application/json")]
    [InlineData("GET", "")]
    [InlineData("POST", AsABrowserAsks)]
    public async Task Program_StillGetsAProblem(string method, string accept)
    {
        using var response = await AskAsync(new HttpMethod(method), "/nowhere", accept, "fr");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string accept, string languages)
    {
        var browser = fixture.Venue.NewBrowser();
        using var request = new HttpRequestMessage(method, new Uri(browser.Address, path));
        request.Headers.TryAddWithoutValidation("Origin", browser.Origin);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        return await browser.SendAsync(request);
    }
}
