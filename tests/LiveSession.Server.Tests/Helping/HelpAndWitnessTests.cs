using System.Net;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.IndividualCommitments;
using LiveSession.Domain.Rounds.PeerHelp;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Helping;

/// <summary>Peer help and individual commitments over real sockets: whose table and whose phone it is comes from the device, never from the wire.</summary>
public sealed class HelpAndWitnessTests
{
    private const string Help = "help";
    private const string Own = "own";

    [Fact]
    public async Task Idea_ReachesTheOwnerAndTheOwnTablet_AndTheConsoleOnlyWhenItOpensTheTable()
    {
        await using var venue = await OpenAsync();
        var phones = await Task.WhenAll(Enumerable.Range(1, Venue.People).Select(venue.PhoneAsync));
        await venue.OpenRoundAsync(Help);
        var told = await phones[0].SeesAsync<HelpRecord>($"help/{Help}", _ => true, "the phone knows whose turn it is");
        var owner = phones[int.Parse(told.OwnerId[2..], System.Globalization.CultureInfo.InvariantCulture) - 1];
        var colleague = phones.First(phone => phone != owner && phone.Records.GetValueOrDefault($"help/{Help}") is HelpRecord help && help.OwnerId == told.OwnerId);
        await owner.DoAsync(new Contracts.Commands.StateChallenge(Device.NewId(), Help, 0, " How? "));
        Assert.Equal(RefusalCodes.HelpNotBegun, (await colleague.SendAsync(new Contracts.Commands.ProposeIdea(Device.NewId(), Help, "Try this"))).Refusal?.Code);
        await (await venue.ConsoleAsync()).DoAsync(new Contracts.Commands.GoToPhase(Device.NewId(), Help, PeerHelpSettings.HelpPhase));
        await colleague.DoAsync(new Contracts.Commands.ProposeIdea(Device.NewId(), Help, "Try this"));
        Assert.Equal(RefusalCodes.OwnChallenge, (await owner.SendAsync(new Contracts.Commands.ProposeIdea(Device.NewId(), Help, "Mine"))).Refusal?.Code);

        var idea = owner.Records.Values.OfType<HelpIdeaRecord>().FirstOrDefault()
            ?? await owner.SeesAsync<HelpIdeaRecord>(KeyOf(colleague), _ => true, "the owner sees the idea");
        Assert.Equal("Try this", idea.Text);
        await owner.DoAsync(new Contracts.Commands.KeepIdea(Device.NewId(), Help, idea.Id, Kept: true));
        Assert.Equal(RefusalCodes.IdeaUnknown, (await colleague.SendAsync(new Contracts.Commands.KeepIdea(Device.NewId(), Help, idea.Id, Kept: true))).Refusal?.Code);
        await owner.SeesAsync<KeptIdeaRecord>($"keptIdea/{idea.Id}", kept => kept is { Challenge: "How?", Text: "Try this" }, "the kept idea is on the owner's phone");

        var table = venue.Session.View.Read(model => model.TableOf(told.OwnerId));
        var console = await venue.SignInAsync();
        var sheet = await console.GetForAsync<HelpAtTable>($"/api/help/{Help}/{table}");
        Assert.Equal([new HelpIdeaText(1, "Try this", Kept: true)], sheet.Ideas);
        using var none = await console.GetAsync($"/api/help/{Help}/99");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);

        string KeyOf(Device author) => "helpIdea/" + author.Records.Values.OfType<GivenIdeaRecord>().Select(given => given.Id).FirstOrDefault(
            venue.Session.View.Read(model => ((Helpings)model.Round(Help).Content!).Ideas.Keys.Single()));
    }

    [Fact]
    public async Task Witness_IsFoundByName_Asked_AndAccepts()
    {
        await using var venue = await OpenAsync();
        var author = await venue.PhoneAsync(1);
        var witness = await venue.PhoneAsync(2);
        var stranger = await venue.PhoneAsync(3);
        var browser = await venue.JoinAsync(1);
        var name = venue.Session.People.NameOf("p-2");
        Assert.Empty((await browser.GetForAsync<ColleagueHits>($"/api/colleagues?find={Uri.EscapeDataString(name)}")).Hits);
        await venue.OpenRoundAsync(Own);
        await author.DoAsync(new Contracts.Commands.WriteIndividualCommitment(Device.NewId(), Own, "I will", "June"));

        var typed = string.Join(' ', name.ToUpperInvariant().Split(' ').Reverse());
        var hits = (await browser.GetForAsync<ColleagueHits>($"/api/colleagues?find={Uri.EscapeDataString(typed)}")).Hits;
        Assert.Contains(hits, hit => hit.ParticipantId == "p-2" && hit.Name == name);
        Assert.InRange((await browser.GetForAsync<ColleagueHits>("/api/colleagues?find=a")).Hits.Count, 0, 0);
        Assert.Empty((await browser.GetForAsync<ColleagueHits>($"/api/colleagues?find={Uri.EscapeDataString(venue.Session.People.NameOf("p-4"))}")).Hits); // has not arrived

        await author.DoAsync(new Contracts.Commands.NameWitness(Device.NewId(), Own, "p-2"));
        Assert.Equal(RefusalCodes.ParticipantUnknown, (await author.SendAsync(new Contracts.Commands.NameWitness(Device.NewId(), Own, "p-999"))).Refusal?.Code);
        await witness.SeesAsync<WitnessRequestRecord>($"witnessRequest/{Own}.p-1", request => request is { Text: "I will", Accepted: false }, "the witness is asked");
        Assert.Equal(RefusalCodes.NotAskedAsWitness, (await stranger.SendAsync(new Contracts.Commands.AnswerAsWitness(Device.NewId(), Own, "p-1", Accepts: true))).Refusal?.Code);
        await witness.DoAsync(new Contracts.Commands.AnswerAsWitness(Device.NewId(), Own, "p-1", Accepts: true));
        await author.SeesAsync<IndividualCommitmentRecord>($"individualCommitment/{Own}", own => own.Witness is WitnessStanding.Accepted && own.WitnessName == name, "the author has a witness");
        Assert.DoesNotContain(stranger.Records.Values, record => record is WitnessRequestRecord or IndividualCommitmentRecord);
    }

    private static async Task<Venue> OpenAsync()
    {
        var venue = await Venue.OpenAsync();
        IReadOnlyList<RoundPlan> rounds =
        [
            .. Agenda.Rounds,
            new(Help, "Help", null, null, new PeerHelpSettings(State: null, PeerHelpSettings.DefaultHelp, Thank: null)),
            new(Own, "Own", null, null, new IndividualCommitmentsSettings()),
        ];
        await Agenda.SendAsync(venue.Get<ISessionEngine>(), venue.Session, AggregateId.Session, new PlanAgenda("A small day", "en", Venue.Tables, rounds));
        return venue;
    }
}
