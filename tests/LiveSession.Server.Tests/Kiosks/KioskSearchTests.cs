using System.Net;
using LiveSession.Contracts.Http;
using LiveSession.Domain;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Engine.People;
using LiveSession.Server.Kiosks;
using LiveSession.Server.Tests.Support;
using DeviceRole = LiveSession.Contracts.Records.DeviceRole;

namespace LiveSession.Server.Tests.Kiosks;

/// <summary>The search at the door finds people and does not give away the list.</summary>
public sealed class KioskSearchTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    private static readonly Person[] Guests =
    [
        new("g-1", "", "Claire", "Lefèvre", "Lyon", null), new("g-2", "", "Claire", "Lefevre", "Lille", null),
        new("g-3", "", "Anne", "Roux", "Paris", "Nord"), new("g-4", "", "Anne", "Roux", "Paris", "Sud"),
        new("g-5", "", "Luc", "Blanc", "Nice", null), new("g-6", "", "Luc", "Blanc", "Nice", null),
        .. Enumerable.Range(1, 8).Select(number => new Person($"g-1{number}", "", "Marie", $"Garnier{(char)('a' + number)}", "Metz", null)),
    ];

    private Venue Venue => fixture.Venue;

    [Fact]
    public async Task Namesakes_AreToldApartByTheirEntity_OrByTheirRegion_OrNotAtAll()
    {
        var kiosk = await KioskAsync();

        var claires = await FindAsync(kiosk, "lefebvre claire");
        var annes = await FindAsync(kiosk, "anne roux");
        var lucs = await FindAsync(kiosk, "blanc luc");

        Assert.Equal(["Lille", "Lyon"], claires.People.Select(hit => hit.Entity).Order(StringComparer.Ordinal));
        Assert.Equal(["Nord", "Sud"], annes.People.Select(hit => hit.Entity).Order(StringComparer.Ordinal));
        Assert.All(claires.People.Concat(annes.People), hit => Assert.NotNull(hit.Ticket));
        Assert.Equal(2, lucs.People.Count);
        Assert.All(lucs.People, hit => Assert.Null(hit.Ticket));
    }

    [Fact]
    public async Task OneOfAKind_IsToldByNameAlone()
    {
        var hit = Assert.Single((await FindAsync(await KioskAsync(), "garnierc")).People);
        Assert.Equal(("Marie Garnierc", null), (hit.Name, hit.Entity));
        Assert.NotNull(hit.Ticket);
    }

    [Theory]
    [InlineData("ma", 0, false)]
    [InlineData("", 0, false)]
    [InlineData("mar", 0, true)]
    [InlineData("marie garnier", 0, true)]
    [InlineData("marie garniere", 1, false)]
    [InlineData("qqq", 0, false)]
    public async Task TooFewLetters_AndTooManyPeople_TellNobody(string typed, int people, bool tooMany)
    {
        var found = await FindAsync(await KioskAsync(), typed);
        Assert.Equal((people, tooMany), (found.People.Count, found.TooMany));
    }

    [Fact]
    [Trait("Rule", "H3")]
    public async Task WhoeverGoesThroughTheAlphabet_IsStopped()
    {
        var kiosk = await KioskAsync();
        var answers = new List<HttpStatusCode>();
        for (var search = 0; search <= KioskSearch.SearchesAtOnce + 2; search++)
        {
            using var answer = await kiosk.PostAsync("/api/kiosk/search", new PeopleSearch($"aa{(char)('a' + (search % 26))}"));
            answers.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.All(answers.Take(KioskSearch.SearchesAtOnce), status => Assert.Equal(HttpStatusCode.OK, status));
        await FindAsync(await KioskAsync(), "another kiosk goes on");
    }

    private static Task<FoundPeople> FindAsync(Browser kiosk, string typed) => kiosk.PostForAsync<FoundPeople>("/api/kiosk/search", new PeopleSearch(typed));

    private async Task<Browser> KioskAsync()
    {
        if (Venue.Session.People.Find("g-1") is null)
        {
            await Venue.Session.People.SaveAsync(Guests, CancellationToken.None);
            await Agenda.SendAsync(Venue.Get<ISessionEngine>(), Venue.Session, AggregateId.Session, new EnrolParticipants([.. Guests.Select(guest => new Enrolment(guest.ParticipantId, Table: null, Host: false))]));
        }

        return await Venue.PairAsync(DeviceRole.Kiosk);
    }
}
