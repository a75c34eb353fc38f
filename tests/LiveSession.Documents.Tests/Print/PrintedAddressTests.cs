using LiveSession.Contracts.Http;
using LiveSession.Documents.Print;

namespace LiveSession.Documents.Tests.Print;

[Trait("Rule", "E4")]
public sealed class PrintedAddressTests
{
    [Theory]
    [InlineData("http://192.168.1.10:8080", CodeKind.Badge, "HTTP://192.168.1.10:8080/B/ABCD1234", "192.168.1.10:8080")]
    [InlineData("http://salle.local/", CodeKind.Table, "HTTP://SALLE.LOCAL/T/ABCD1234", "salle.local")]
    [InlineData("https://jour.exemple.fr", CodeKind.Room, "HTTPS://JOUR.EXEMPLE.FR/R/ABCD1234", "https://jour.exemple.fr")]
    public void Codes_AreUpperCaseAddresses(string address, CodeKind kind, string target, string shown)
    {
        var code = new PrintedAddress(new Uri(address)).Code(kind, "ABCD1234");

        Assert.Equal(new PrintedCode(target, shown, "ABCD1234"), code);
    }

    [Theory]
    [InlineData("http://a.io")]
    [InlineData("http://192.168.100.100:8080")]
    [InlineData("https://plenary.conference-centre.example.com:44")]
    public void EveryPermittedAddress_FitsQrVersionThree(string address)
    {
        var code = new PrintedAddress(new Uri(address)).Code(CodeKind.Badge, "ZZZZZZZZ");

        Assert.InRange(QrModules.Version(QrModules.ForPaper(code.Target)), 1, 3);
    }

    [Theory]
    [InlineData("http://host:8080/path", "http://192.168.1.10:8080")]
    [InlineData("ftp://host", "http://192.168.1.10:8080")]
    [InlineData("http://user@host", "http://192.168.1.10:8080")]
    [InlineData("http://[fe80::1]:8080", "IPv4")]
    [InlineData("http://une_salle.local", "IPv4")]
    [InlineData("https://a-name-that-is-far-too-long.for-printed-codes.example.com", "50")]
    public void OtherAddresses_GetASentence(string address, string part)
    {
        Assert.Contains(part, PrintedAddress.Fault(new Uri(address), "fr"), StringComparison.Ordinal);
        Assert.Contains(part, PrintedAddress.Fault(new Uri(address), "en"), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new PrintedAddress(new Uri(address)));
    }

    [Fact]
    public void TextsTooLongForPaper_AreRefused() => Assert.Throws<ArgumentException>(() => QrModules.ForPaper("HTTP://" + new string('A', 60)));

    [Fact]
    public void Modules_AreSquareRowsOfZerosAndOnes_WithoutQuietZone()
    {
        var rows = QrModules.For("HTTP://192.168.1.10:8080/R/ABCD123");

        Assert.All(rows, row => Assert.Equal(rows.Count, row.Length));
        Assert.Equal("1111111", rows[0][..7]);
        Assert.Empty(rows.SelectMany(row => row).Except("01"));
    }

    [Fact]
    public void TerminalLines_ShowEveryModule()
    {
        const string Text = "http://localhost:8080/console/sign-in#abc";
        var rows = QrModules.For(Text);

        var lines = TerminalQr.For(Text, colour: false);

        Assert.Equal((rows.Count + 4 + 1) / 2, lines.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows.Count; column++)
            {
                var sign = lines[(row + 2) / 2][column + 2];
                var light = row % 2 == 0 ? sign is '█' or '▀' : sign is '█' or '▄';
                Assert.Equal(rows[row][column] == '0', light);
            }
        }

        Assert.All(TerminalQr.For(Text, colour: true), line => Assert.EndsWith("\u001b[0m", line, StringComparison.Ordinal));
    }
}
