using System.Text;
using LiveSession.Documents.Agenda;
using LiveSession.Domain.Rounds.IndividualCommitments;
using LiveSession.Domain.Rounds.PeerHelp;

namespace LiveSession.Documents.Tests.Agenda;

[Trait("Rule", "B2")]
public sealed class HelpAndIndividualFileTests
{
    private const string Head = "title: T\nlanguage: fr\ntables: 4\nrounds:\n";

    [Fact]
    public void PeerHelpAndIndividualCommitments_AreReadAndWrittenBackTheSame()
    {
        var agenda = Read(Head
            + "  - { id: h, kind: peerHelp, title: H }\n"
            + "  - { id: i, kind: peerHelp, title: I, state: 3 min, help: 90 s, thank: 1 min }\n"
            + "  - { id: j, kind: individualCommitments, title: J, duration: 10 min }\n").Agenda!;

        Assert.Equal(
            [
                new PeerHelpSettings(State: null, TimeSpan.FromMinutes(2), Thank: null),
                new PeerHelpSettings(TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(90), TimeSpan.FromMinutes(1)),
                new IndividualCommitmentsSettings(),
            ],
            agenda.Rounds.Select(round => round.Settings));
        Assert.Equivalent(agenda, Read(agenda.ToYaml()).Agenda, strict: true);
    }

    [Theory]
    [InlineData("  - { id: h, kind: peerHelp, title: H, help: 2 }\n")]
    [InlineData("  - { id: h, kind: peerHelp, title: H, help: 5 s }\n")]
    [InlineData("  - { id: h, kind: peerHelp, title: H, helping: 2 min }\n")]
    [InlineData("  - { id: h, kind: individualCommitments, title: H, witness: given }\n")]
    public void EveryFault_IsToldWithItsLine(string round)
    {
        var reading = Read(Head + round);

        Assert.Null(reading.Agenda);
        Assert.Equal(5, Assert.Single(reading.Faults).Line);
    }

    private static AgendaReading Read(string yaml) => AgendaFile.Read(Encoding.UTF8.GetBytes(yaml), "en");
}
