using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using LiveSession.Contracts;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Measure;

namespace LiveSession.Benchmarks.Rooms;

/// <summary>Everybody scans at once (F4): each phone fetches the page and its files over connections of its own, joins, connects, and has its first patch.</summary>
internal static partial class ColdScan
{
    public const int Phones = 320;

    public static async Task<(double Last, double P95, int Failures)> RunAsync(MeasuredRoom room)
    {
        var badges = Enumerable.Range(0, Phones).Select(_ => room.Badges.Dequeue()).ToArray();
        var started = Stopwatch.GetTimestamp();
        var visits = await Task.WhenAll(badges.Select(badge => Task.Run(() => VisitAsync(room.Server.Address, badge, started))));
        foreach (var phone in visits.Select(visit => visit.Phone).OfType<Phone>())
        {
            await phone.DisposeAsync();
        }

        var times = visits.Where(visit => visit.Phone is not null).Select(visit => visit.Ms).ToArray();
        return (times.Max(), Percentiles.Of(times, 95), visits.Count(visit => visit.Phone is null));
    }

    private static async Task<(Phone? Phone, double Ms)> VisitAsync(Uri address, string badge, long started)
    {
        var cookies = new CookieContainer();

        // As many connections as a browser opens to one host.
        using var handler = new SocketsHttpHandler { CookieContainer = cookies, MaxConnectionsPerServer = 6 };
        using var http = new HttpClient(handler) { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        try
        {
            await GetAsync(http, "/B/" + badge);
            await Task.WhenAll(FilesOfThePage.Value.Select(file => GetAsync(http, file)));
            using var joined = await http.PostAsJsonAsync(new Uri("/api/join", UriKind.Relative), new JoinRequest(badge), ContractsJson.Options);
            var who = (await joined.Content.ReadFromJsonAsync<JoinAnswer>(ContractsJson.Options))!;
            var phone = new Phone(badge, who, address, cookies, MeasuredRoom.Store(), new PhoneMemory(), TimeProvider.System);
            await phone.StartAsync(CancellationToken.None);
            await phone.Records.WhenAsync(store => store.Find<MeRecord>("me")?.ParticipantId == who.ParticipantId, "the phone's owner", CancellationToken.None);
            return (phone, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (Exception failed) when (failed is HttpRequestException or InvalidOperationException or AwaitedInVainException or IOException)
        {
            Console.Error.WriteLine($"{badge}: {failed.Message}");
            return (null, 0);
        }
    }

    // Compressed, and left so: what a phone does with it is the phone's time.
    private static async Task GetAsync(HttpClient http, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Add("Accept-Encoding", "gzip");
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    // Read once: a browser sees them in the page, and reading 320 pages for them would be the load generator's time.
    private static readonly Lazy<string[]> FilesOfThePage = new(() =>
        [.. Address().Matches(File.ReadAllText(ServerUnderTest.Source("displays", "dist", "apps", "phone", "index.html"))).Select(found => found.Value)]);

    [GeneratedRegex("/assets/[^\"]+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
