using System.Net.Sockets;
using System.Text;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Access;

[Trait("Rule", "H2")]
public sealed class SlowBodyTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    [Fact]
    public async Task BodyThatDoesNotCome_CostsItsSenderTheConnection()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(fixture.Venue.Address.Host, fixture.Venue.Address.Port);
        var stream = client.GetStream();
        var host = fixture.Venue.Address.Authority;
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /api/join HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{{"));

        using var answer = new StreamReader(stream, Encoding.ASCII);
        var status = await answer.ReadLineAsync().WithinAsync("the server gives up");
        await answer.ReadToEndAsync().WithinAsync("the connection is closed");

        Assert.Equal("HTTP/1.1 408 Request Timeout", status);
    }
}
