using System.Globalization;
using LiveSession.EndToEnd.Tests.Processes;

namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>Stopping on request, in the middle of everything.</summary>
public sealed class DrainedServerTests
{
    private const int Phones = 20;
    private const int Tables = 2;
    private const int Seed = 7;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    [Fact]
    [Trait("Rule", "N1")]
    [Trait("Rule", "N2")]
    public async Task Sigterm_DrainsEndsWithZero_AndTheNextStartHasEverythingThatWasAcknowledged()
    {
        using var timeout = new CancellationTokenSource(Longest);
        using var folder = new TemporaryFolder();
        using var room = new CrashRoom(new UriBuilder("http", "localhost", FreePort.Find()).Uri, Seed);
        var server = await StartAsync(room, folder, timeout.Token);
        try
        {
            await using var cast = await CrashCast.EnterAsync(room, server.Links.SignInToken, CrashDay.Agenda(Tables), Phones, Tables, timeout.Token);
            using var stop = new CancellationTokenSource();
            var acting = Task.WhenAll([cast.Arrivals.ActAsync(most: 5, stop.Token, timeout.Token), .. cast.People.Select(person => person.ActAsync(stop.Token, timeout.Token))]);
            await await Task.WhenAny(room.Acknowledgements.WhenAsync(room.Acknowledgements.Count + 300), acting);

            room.Down();
            Assert.Equal(0, await server.TerminateAsync(timeout.Token));
            await stop.CancelAsync();
            var (exitCode, said) = await ServerProcess.VerifyAsync(folder.Path, timeout.Token);
            Assert.True(exitCode == 0, said);

            await server.DisposeAsync();
            server = await StartAsync(room, folder, timeout.Token);
            room.Up();
            await acting;
            await new Audit(room, cast).MakeAsync(timeout.Token);
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private static Task<ServerProcess> StartAsync(CrashRoom room, TemporaryFolder folder, CancellationToken cancellationToken) =>
        ServerProcess.StartAsync(room.Address.Port, folder.Path, cancellationToken, "--participants", "40", "--tables", Tables.ToString(CultureInfo.InvariantCulture));
}
