using System.Text.RegularExpressions;
using LiveSession.Documents.Print;
using LiveSession.Domain.Sessions;

namespace LiveSession.Documents.Tests.Print;

public sealed partial class PrintPagesTests
{
    public static TheoryData<string, string> Pages => new()
    {
        { "tents fr", Room.Tents("fr", 3) },
        { "tents en", Room.Tents("en", 3) },
        { "badges fr", Room.Badges("fr", 9) },
        { "badges en", Room.Badges("en", 9) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    [Trait("Rule", "A2")]
    public void Pages_NeedNothingThatAStrictPolicyForbids(string name, string page)
    {
        Assert.NotEmpty(name);
        Assert.DoesNotMatch(Forbidden(), page);
        Assert.Contains("""<link rel="stylesheet" href="/print/print.css">""", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", PrintStyles.Css, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", PrintStyles.Css, StringComparison.Ordinal);
    }

    [Fact]
    public void Tents_SayTableAddressAndCodeOnBothSides()
    {
        var page = Room.Tents("fr", 3);

        Assert.Equal(3, Regex.Count(page, "class=\"sheet tent\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Equal(2, Regex.Count(page, """<p class="figure digits-1">3</p>""", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Contains("192.168.1.10:8080", page, StringComparison.Ordinal);
        Assert.Contains(CodeAlphabet.Grouped(Room.TableCode(3)), page, StringComparison.Ordinal);
        Assert.Contains("""<html lang="fr">""", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:8080", true)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("http://192.168.1.10:8080", false)]
    public void CodesThatNoPhoneFinds_AreNotPrintedUnwarned(string address, bool warned)
    {
        var code = new PrintedAddress(new Uri(address)).Code(Contracts.Http.CodeKind.Badge, "ABCD1234");
        foreach (var page in new[] { Badges.Render("Day", "en", [new Badge("Ada", "Lovelace", null, 1, code)]), TableTents.Render("Day", "en", [new TableTent(1, code)]) })
        {
            Assert.Equal(warned, page.Contains("Do not print yet", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Badges_ComeEightToASheet()
    {
        var page = Room.Badges("en", 320);

        Assert.Equal(40, Regex.Count(page, "class=\"sheet badges\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Equal(320, Regex.Count(page, "class=\"badge\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
        // One page for everybody must open on any laptop at once.
        Assert.InRange(page.Length, 0, 2_500_000);
    }

    [Fact]
    public void Tent_NamesTheRoomsNetwork_WhereItIsKnown()
    {
        TableTent[] tents = [new(1, Room.TableCodes(1).First())];
        Assert.Contains("rejoignez le Wi-Fi de la salle.", TableTents.Render("Jour", "fr", tents), StringComparison.Ordinal);
        Assert.Contains("First join the Wi-Fi “Hall &amp; Foyer”, password: welcome", TableTents.Render("Day", "en", tents, new Wifi("Hall & Foyer", "welcome")), StringComparison.Ordinal);
        Assert.DoesNotContain("mot de passe", TableTents.Render("Jour", "fr", tents, new Wifi("Hall", Password: null)), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Rule", "A5")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</title><svg onload=alert(1)>")]
    [InlineData("'-->&lt;style>")]
    [InlineData("a\u202Eb\u200Bc\0d")]
    public void TextsOfPeople_CannotDefaceAPage(string text)
    {
        var code = Room.Address.Code(Contracts.Http.CodeKind.Badge, "ABCD1234");
        foreach (var page in new[] { Badges.Render(text, "fr", [new Badge(text, text, text, 1, code)]), TableTents.Render(text, "fr", [new TableTent(1, code)], new Wifi(text, text)) })
        {
            Assert.DoesNotMatch(Forbidden(), page);
            Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<svg onload", page, StringComparison.Ordinal);
            Assert.False(page.AsSpan().ContainsAny("\u202E\u200B\0"));
        }
    }

    // Markup only: encoded text and quoted values may say "style=" as often as they like.
    [GeneratedRegex("<(script|style|iframe|object|base|form)\\b|<[a-z][^>\"]*(\"[^\"]*\"[^>\"]*)*\\s(style|on[a-z]+)\\s*=|javascript:|(src|href)=\"(?!/print/print\\.css\"|data:,\")", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Forbidden();
}
