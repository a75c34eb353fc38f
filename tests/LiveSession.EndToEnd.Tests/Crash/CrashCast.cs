using System.Net;
using System.Net.Http.Headers;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;

namespace LiveSession.EndToEnd.Tests.Crash;

/// <summary>Everybody in the room, from their way in to their way out.</summary>
internal sealed class CrashCast : IAsyncDisposable
{
    private readonly CrashRoom _room;

    private CrashCast(CrashRoom room, Master master, Arrivals arrivals) => (_room, Master, Arrivals) = (room, master, arrivals);

    public Master Master { get; }

    public Arrivals Arrivals { get; }

    public List<Participant> Participants { get; } = [];

    public List<TableHost> Hosts { get; } = [];

    public DirectorGeneral Director { get; private set; } = null!;

    /// <summary>What the big screen was let in with.</summary>
    public CookieContainer ScreenCookies { get; private set; } = new();

    public IEnumerable<Person> People => [Master, Director, .. Hosts, .. Participants];

    /// <summary>Signs in, plans the day, lets people in and pairs the shared devices.</summary>
    public static async Task<CrashCast> EnterAsync(CrashRoom room, string signInToken, string agenda, int phones, int tables, CancellationToken cancellationToken)
    {
        var cookies = new CookieContainer();
        await room.Door.PostAsync("/api/sign-in", new SignInRequest(signInToken), cookies, cancellationToken);
        await PlanAsync(room, cookies, agenda, cancellationToken);
        var console = room.Console(cookies);
        await console.StartAsync(cancellationToken);
        var codes = await room.Door.GetAsync<IReadOnlyList<PrintedCodeInfo>>("/api/codes", cookies, cancellationToken);
        var cast = new CrashCast(room, new Master(room, console, number: 0), new Arrivals(room, new Queue<PrintedCodeInfo>(codes.Where(code => code.Kind == CodeKind.Badge))));
        await cast.SeatAsync(phones, tables, cancellationToken);
        await cast.Master.OpenAllAsync(cancellationToken);
        return cast;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in People)
        {
            await person.DisposeAsync();
        }
    }

    public static async Task PlanAsync(CrashRoom room, CookieContainer cookies, string agenda, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { CookieContainer = cookies };
        using var http = new HttpClient(handler) { BaseAddress = room.Address };
        using var body = new StringContent(agenda, new MediaTypeHeaderValue("application/yaml"));
        http.DefaultRequestHeaders.Add("Origin", room.Door.Origin);
        using var answer = await http.PostAsync(new Uri("/api/agenda", UriKind.Relative), body, cancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    private async Task SeatAsync(int phones, int tables, CancellationToken cancellationToken)
    {
        for (var number = 1; number <= phones; number++)
        {
            var (who, cookies) = await Arrivals.AdmitAsync(cancellationToken);
            var phone = _room.Device($"the phone of {who.ParticipantId}", DeviceRole.Phone, HubRoutes.Phone, cookies);
            Participants.Add(new Participant(_room, phone, number, who.ParticipantId, who.Table!.Value));
        }

        for (var table = 1; table <= tables; table++)
        {
            var tablet = _room.Device($"the tablet of table {table}", DeviceRole.Tablet, HubRoutes.Tablet, await PairAsync(DeviceRole.Tablet, table, cancellationToken));
            Hosts.Add(new TableHost(_room, tablet, phones + table, table));
        }

        Director = new DirectorGeneral(_room, _room.Device("the director's device", DeviceRole.Director, HubRoutes.Director, await PairAsync(DeviceRole.Director, table: null, cancellationToken)), number: -1);
        ScreenCookies = await PairAsync(DeviceRole.Screen, table: null, cancellationToken);
        await Task.WhenAll(People.Except([Master]).Select(person => person.Device.StartAsync(cancellationToken)));
    }

    private async Task<CookieContainer> PairAsync(DeviceRole role, int? table, CancellationToken cancellationToken)
    {
        var cookies = new CookieContainer();
        var offer = await _room.Door.PostAsync<PairingOffer>("/api/pairings", new PairingRequest(role, table), cookies, cancellationToken);
        await Master.Console.DoAsync(new AcceptPairing(_room.NextId(), offer.Code, role, table), cancellationToken);
        var answer = await _room.Door.PostAsync<PairingAnswer>("/api/pairings/claim", new PairingClaim(offer.Secret), cookies, cancellationToken);
        Assert.True(answer.Accepted, $"{role} was accepted and is told {answer}");
        return cookies;
    }
}
